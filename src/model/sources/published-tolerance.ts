import type { PublishedResult } from "./published.js";

/** Lowest and highest value, both included; an open end is ±Infinity. */
export type Interval = readonly [low: number, high: number];

/**
 * The values that agree with a published figure, from how its source words and rounds it (see
 * `publishedQualifiers`). Same unit as the figure.
 */
export function agreeingInterval({ value, qualifier, roundedTo }: PublishedResult): Interval {
  // Null is printed exactly: nothing around it agrees.
  const step = roundedTo === null ? 0 : roundedTo;
  const intervals: Readonly<Record<PublishedResult["qualifier"], Interval>> = {
    exact: [value, value],
    rounded: [value - step / 2, value + step / 2],
    about: [value - step, value + step],
    above: [value, value + step],
    moreThan: [value, Number.POSITIVE_INFINITY],
    below: [value - step, value],
    lessThan: [Number.NEGATIVE_INFINITY, value],
  };
  return intervals[qualifier];
}

/** Whether two intervals have a value in common, but for the last bits of arithmetic. */
export function overlap(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(...[...a, ...b].filter(Number.isFinite).map(Math.abs));
  return a[0] <= b[1] + slack && b[0] <= a[1] + slack;
}
