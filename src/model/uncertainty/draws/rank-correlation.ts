/** What Spearman's rank correlation of two columns is found from; ranks count from 1. */
export interface RankSums {
  readonly count: number;
  /** Distance in rank from the mean rank: of one column times the other, and each squared, summed. */
  readonly together: number;
  readonly first: number;
  readonly second: number;
}

/** Sums of two columns' ranks. Equal values share the mean of the ranks that they take up. */
export function rankSums(first: Float64Array, second: Float64Array): RankSums {
  const mean = (first.length + 1) / 2;
  const [one, other] = [distances(first, mean), distances(second, mean)];
  return {
    count: first.length,
    together: dot(one, other),
    first: dot(one, one),
    second: dot(other, other),
  };
}

/** How two columns of so many ranks go together: their covariance. */
export const rankCovariance = (together: number, count: number): number => together / (count - 1);

/** How ranks are spread: their standard deviation. */
export const rankDeviation = (squares: number, count: number): number =>
  Math.sqrt(squares / (count - 1));

/** The correlation of ranks, from -1 to 1; not a number where one of the two has no spread. */
export const rankCorrelation = (covariance: number, first: number, second: number): number =>
  covariance / (first * second);

/** The correlation from its sums; null where one of the two has no spread. */
export function correlationOf({ count, together, first, second }: RankSums): number | null {
  const covariance = rankCovariance(together, count);
  const found = rankCorrelation(
    covariance,
    rankDeviation(first, count),
    rankDeviation(second, count),
  );
  return Number.isNaN(found) ? null : found;
}

function distances(values: Float64Array, mean: number): Float64Array {
  const order = Float64Array.from(values.keys()).sort(
    (a, b) => (values[a] as number) - (values[b] as number),
  );
  const found = new Float64Array(values.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start] as number];
    while (end < order.length && values[order[end] as number] === value) end++;
    // Ranks start + 1 to end.
    const rank = (start + 1 + end) / 2;
    for (const place of order.subarray(start, end)) found[place] = rank - mean;
  }
  return found;
}

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, place) => sum + value * (other[place] as number), 0);
