import type { Simulation } from "./simulation.js";

/**
 * Draws to show: of `count` equally large groups of draws, from the lowest to the highest in a year,
 * the middle one. So every path shown stands for as many as any other. Values by path, then year.
 */
export function samplePaths({ years, draws }: Simulation, count: number, year: number): number[][] {
  const column = draws(year);
  const order = Array.from(column.keys()).sort(
    (a, b) => (column[a] as number) - (column[b] as number),
  );
  return middles(count).map((part) => {
    const draw = order[Math.floor(part * order.length)] as number;
    return years.map((one) => draws(one)[draw] as number);
  });
}

/** The middle of each of `count` equal parts of what is sure to happen: (i − ½)/n. */
export function middles(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index + 0.5) / count);
}
