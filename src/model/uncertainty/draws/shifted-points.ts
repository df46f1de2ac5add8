import { randomLcg } from "d3-random";
import { itemAt } from "../../core/series.js";
import { sobolColumn, sobolDimensions, sobolSpan } from "./sobol.js";

/**
 * Points spread evenly over the unit cube, a column a dimension, all values strictly between 0 and
 * 1: Sobol points whose bits are flipped by a seed (a random digital shift), which keeps them even
 * and makes every estimate unbiased. Beyond the dimensions there are Sobol numbers for, the same
 * columns come again in an order of their own (Latin supercube sampling, Owen 1998).
 *
 * @param size how many points: a power of two
 */
export function shiftedPoints(size: number, dimensions: number, seed: number): Float64Array[] {
  const random = randomLcg(seed);
  let order: readonly number[] | null = null;
  return Array.from({ length: dimensions }, (_, dimension) => {
    const block = dimension % sobolDimensions;
    if (dimension > 0 && block === 0) order = shuffled(size, random);
    return shifted(sobolColumn(size, block), Math.floor(random() * sobolSpan), order);
  });
}

function shifted(
  column: Uint32Array,
  shift: number,
  order: readonly number[] | null,
): Float64Array {
  const values = new Float64Array(column.length);
  for (let place = 0; place < column.length; place++)
    values[place] = ((((column[place] as number) ^ shift) >>> 0) + 0.5) / sobolSpan;
  return order === null ? values : Float64Array.from(order, (place) => values[place] as number);
}

/** The places 0 … size − 1 in a random order (Fisher and Yates). */
function shuffled(size: number, random: () => number): number[] {
  const places = Array.from({ length: size }, (_, place) => place);
  for (let end = size - 1; end > 0; end--) {
    const other = Math.floor(random() * (end + 1));
    const moved = itemAt(places, end);
    places[end] = itemAt(places, other);
    places[other] = moved;
  }
  return places;
}
