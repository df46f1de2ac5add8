import jStat from "jstat";

/** The standard normal distribution's quantile: the value that `p` of all draws lie below. */
export function normalQuantile(p: number): number {
  return jStat.normal.inv(p, 0, 1);
}

/** How far out the tenth and the ninetieth percentile of a standard normal lie: 1.28155. */
export const tenthOut = normalQuantile(0.9);
