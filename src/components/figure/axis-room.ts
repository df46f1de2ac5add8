import type { ScaleLinear } from "d3-scale";

/** Pixels: about how wide a digit of an axis is, and from the numbers to the plot. */
const size = { digit: 7, gap: 4 };

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
  return Math.max(
    usual,
    ...y.ticks(ticks).map((value) => tick(value).length * size.digit + size.gap),
  );
}
