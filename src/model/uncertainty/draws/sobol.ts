import { itemAt } from "../../core/series.js";

/** A primitive polynomial (its inner coefficients as bits) and the direction numbers to start from. */
interface Direction {
  readonly coefficients: number;
  readonly start: readonly number[];
}

/**
 * Dimensions 2 to 12 of the table new-joe-kuo-6 (S. Joe and F. Y. Kuo, Constructing Sobol sequences
 * with better two-dimensional projections, SIAM J. Sci. Comput. 30, 2635–2654, 2008).
 */
const directions: readonly Direction[] = [
  { coefficients: 0, start: [1] },
  { coefficients: 1, start: [1, 3] },
  { coefficients: 1, start: [1, 3, 1] },
  { coefficients: 2, start: [1, 1, 1] },
  { coefficients: 1, start: [1, 1, 3, 3] },
  { coefficients: 4, start: [1, 3, 5, 13] },
  { coefficients: 2, start: [1, 1, 5, 5, 17] },
  { coefficients: 4, start: [1, 1, 5, 5, 5] },
  { coefficients: 7, start: [1, 1, 7, 11, 19] },
  { coefficients: 11, start: [1, 1, 5, 1, 1] },
  { coefficients: 13, start: [1, 1, 1, 3, 11] },
];

/** How many dimensions there are numbers for. */
export const sobolDimensions = directions.length + 1;

const bits = 32;

/** 2^32: divides a Sobol number into the unit interval. */
export const sobolSpan = 2 ** bits;

/**
 * One dimension of the first `size` Sobol points, in Gray code order, as whole numbers of 2^−32.
 * Points spread evenly over all dimensions when `size` is a power of two and the first, zero, is
 * kept. `dimension` counts from 0; a RangeError beyond `sobolDimensions`.
 */
export function sobolColumn(size: number, dimension: number): Uint32Array {
  const numbers = dimension === 0 ? halves() : directionNumbers(itemAt(directions, dimension - 1));
  const column = new Uint32Array(size);
  let point = 0;
  for (let index = 1; index < size; index++) {
    // The bit that changes in Gray code: the lowest that is zero in the number before.
    const changed = 31 - Math.clz32(index & -index);
    point ^= itemAt(numbers, changed);
    column[index] = point;
  }
  return column;
}

function halves(): number[] {
  return Array.from({ length: bits }, (_, place) => 1 << (bits - 1 - place));
}

function directionNumbers({ coefficients, start }: Direction): number[] {
  const degree = start.length;
  const numbers = start.map((number, place) => number << (bits - 1 - place));
  for (let place = degree; place < bits; place++) {
    const earlier = itemAt(numbers, place - degree);
    let number = earlier ^ (earlier >>> degree);
    for (let back = 1; back < degree; back++)
      if ((coefficients >>> (degree - 1 - back)) & 1) number ^= itemAt(numbers, place - back);
    numbers.push(number);
  }
  return numbers;
}
