import { itemAt } from "../core/series.js";

/** How many bins values are counted into, before the few that matter are sorted: some values each. */
const binsFor = (values: number) => Math.min(2048, Math.max(16, values >> 2));

/** Values sorted into bins: the bin of each, and how many values lie in lower bins than each bin. */
interface Binned {
  readonly binOf: Uint16Array;
  readonly lower: Uint32Array;
}

/**
 * Quantiles by linear interpolation between the two nearest values in order (R's type 7), exact and
 * in linear time: values are counted into bins, and only the bins that hold a wanted one are sorted.
 *
 * @param values at least one, all finite, in any order; left as they are
 * @param probabilities from 0 to 1
 */
export function quantilesOf(values: Float64Array, probabilities: readonly number[]): number[] {
  const places = probabilities.map((p) => p * (values.length - 1));
  const ranks = places.flatMap((place) => [Math.floor(place), Math.ceil(place)]);
  const ranked = rankedValues(
    values,
    [...new Set(ranks)].sort((a, b) => a - b),
  );
  return places.map((place) => {
    const below = ranked.get(Math.floor(place)) as number;
    const above = ranked.get(Math.ceil(place)) as number;
    return below + (place - Math.floor(place)) * (above - below);
  });
}

/** The values of rising ranks, counted from 0 at the lowest. */
function rankedValues(values: Float64Array, ranks: readonly number[]): Map<number, number> {
  const binned = binValues(values);
  const holders = bindRanks(ranks, binned.lower);
  const members = gather(values, binned.binOf, holders);
  return new Map(
    ranks.map((rank, index) => {
      const bin = itemAt(holders, index);
      return [rank, itemAt(members.get(bin) ?? [], rank - (binned.lower[bin] as number))];
    }),
  );
}

function binValues(values: Float64Array): Binned {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let draw = 0; draw < values.length; draw++) {
    const value = values[draw] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const bins = binsFor(values.length);
  const binsPerUnit = high > low ? (bins - 1) / (high - low) : 0;
  const binOf = new Uint16Array(values.length);
  /** Shifted by one, so that summing counts turns them into what lies below. */
  const lower = new Uint32Array(bins + 1);
  for (let draw = 0; draw < values.length; draw++) {
    const bin = (((values[draw] as number) - low) * binsPerUnit) | 0;
    binOf[draw] = bin;
    lower[bin + 1] = (lower[bin + 1] as number) + 1;
  }
  for (let bin = 1; bin <= bins; bin++)
    lower[bin] = (lower[bin] as number) + (lower[bin - 1] as number);
  return { binOf, lower };
}

/** The bin that holds each of the rising ranks. */
function bindRanks(ranks: readonly number[], lower: Uint32Array): number[] {
  let bin = 0;
  return ranks.map((rank) => {
    while ((lower[bin + 1] as number) <= rank) bin += 1;
    return bin;
  });
}

/** The values in the bins asked for, each bin's in order. */
function gather(
  values: Float64Array,
  binOf: Uint16Array,
  asked: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>(asked.map((bin) => [bin, []]));
  const isAsked = new Uint8Array(binsFor(values.length));
  for (const bin of asked) isAsked[bin] = 1;
  for (let draw = 0; draw < values.length; draw++) {
    const bin = binOf[draw] as number;
    if (isAsked[bin] === 1) members.get(bin)?.push(values[draw] as number);
  }
  for (const one of members.values()) one.sort((a, b) => a - b);
  return members;
}
