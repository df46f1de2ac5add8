import { itemAt } from "../../view/core/series.js";

/** Something that takes up room along one direction: its wanted middle and its size, in pixels. */
export interface Extent {
  readonly place: number;
  readonly size: number;
}

/**
 * Moves things apart so that none overlaps another, and all together as little as that allows
 * (least squares: neighbours that touch share a block, and a block stands at its members' mean).
 *
 * @param extents in any order
 * @param bounds where the first begins and the last ends, if there is room for all
 * @returns middles in the order of `extents`
 */
export function dodge(
  extents: readonly Extent[],
  [low, high]: readonly [number, number],
): number[] {
  const order = extents.map((extent, index) => ({ ...extent, index }));
  order.sort((a, b) => a.place - b.place);
  let before = 0;
  /** Each thing's middle when all are packed from 0 on. */
  const packed = order.map(({ size }) => {
    before += size;
    return before - size / 2;
  });
  const shifts = risingMeans(order.map(({ place }, index) => place - itemAt(packed, index)));
  const middles: number[] = [];
  order.forEach(({ index }, rank) => {
    const shift = Math.max(low, Math.min(high - before, itemAt(shifts, rank)));
    middles[index] = itemAt(packed, rank) + shift;
  });
  return middles;
}

/** The nearest numbers that never fall from one to the next (pool adjacent violators). */
function risingMeans(values: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && mean(last) > mean(block); ) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)));
}
