import { ckmeans } from "simple-statistics";
import { zip } from "../../model/core/series.js";

/** How many colours the map has. */
const count = 6;

/** One colour of the map: from the lowest to the highest value it stands for. */
export interface MapColor {
  /** 0 the lightest. */
  readonly step: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Divides values into colours where they part by themselves (k-means in one dimension, of their
 * logarithms: twice as much is as far wherever it is), so that no colour lumps what is far apart.
 * Values that are alike as they are shown (`text`) never get different colours: with one text for
 * all there is one colour. The values are above zero.
 */
export function mapColors(
  values: readonly number[],
  text: (value: number) => string,
): readonly MapColor[] {
  const sorted = values.toSorted((a, b) => a - b);
  const groups = ckmeans(sorted.map(Math.log), Math.min(count, sorted.length));
  const steps = groups.flatMap((group, step) => group.map(() => step));
  const colors: MapColor[] = [];
  for (const [value, wanted] of zip(sorted, steps)) {
    const last = colors.at(-1);
    const isAlike = last !== undefined && text(last.high) === text(value);
    if (last === undefined || (wanted > last.step && !isAlike))
      colors.push({ step: wanted, low: value, high: value });
    else colors.splice(-1, 1, { ...last, high: value });
  }
  return colors;
}

/** The colour of a value. Throws a RangeError for one that the colours were not made from. */
export function colorOf(colors: readonly MapColor[], value: number): number {
  const color = colors.find(({ low, high }) => value >= low && value <= high);
  if (color === undefined) throw new RangeError(`invalid value: ${value} has no colour`);
  return color.step;
}
