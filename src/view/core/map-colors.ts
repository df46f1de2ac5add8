/** How many colours the map has. */
const count = 5;

/** One colour of the map: from the lowest to the highest value it stands for. */
export interface MapColor {
  /** 0 the lightest. */
  readonly step: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Divides values into colours with about equally many in each. Values that are alike as they are
 * shown (`text`) never get different colours: with one text for all there is one colour.
 */
export function mapColors(
  values: readonly number[],
  text: (value: number) => string,
): readonly MapColor[] {
  const sorted = values.toSorted((a, b) => a - b);
  const colors: MapColor[] = [];
  for (const [index, value] of sorted.entries()) {
    const wanted = Math.floor((index * count) / sorted.length);
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
