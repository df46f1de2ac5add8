import type { ScaleLinear } from "d3-scale";

/** About how wide a digit of an axis is, in pixels. */
const digit = 7;

/**
 * Pixels at the left of a plot for the numbers of its axis: the usual, or more where the longest of
 * them has no room there.
 */
export function axisRoom(
  usual: number,
  y: Pick<ScaleLinear<number, number>, "ticks">,
  ticks: number,
  tick: (value: number) => string,
): number {
  return Math.max(usual, ...y.ticks(ticks).map((value) => tick(value).length * digit));
}
