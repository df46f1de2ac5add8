/**
 * Moves labels apart so that none overlaps another, each as near its place as that allows.
 *
 * @param places wanted positions in pixels, in any order
 * @param gap least distance between two
 * @param bounds lowest and highest position allowed
 * @returns positions in the order of `places`
 */
export function dodge(
  places: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  let floor = low;
  for (const item of order) {
    item.place = Math.max(item.place, floor);
    floor = item.place + gap;
  }
  let ceiling = high;
  for (const item of order.toReversed()) {
    item.place = Math.min(item.place, ceiling);
    ceiling = item.place - gap;
  }
  return order.sort((a, b) => a.index - b.index).map(({ place }) => place);
}
