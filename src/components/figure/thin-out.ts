import type { Extent } from "./dodge.js";

/**
 * Those of a row that do not run into one another: from the left, each that the one kept before it
 * leaves room for. The first and the last are always kept.
 */
export function thinOut<Item extends Extent>(row: readonly Item[]): Item[] {
  const last = row.at(-1);
  if (last === undefined) return [];
  const isApart = (one: Item, other: Item) =>
    other.place - one.place >= (one.size + other.size) / 2;
  const kept = row.slice(0, 1);
  for (const item of row.slice(1, -1)) {
    const before = kept.at(-1);
    if (before !== undefined && isApart(before, item) && isApart(item, last)) kept.push(item);
  }
  return row.length > 1 ? [...kept, last] : kept;
}
