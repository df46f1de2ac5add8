import type { Scenario } from "../scenario/scenario.js";

/** What is compared, and which two of it are a pair whose difference is explained. */
export interface ComparisonChoice {
  /** 2 to 6; "own" stands for the scenario that the pages share. */
  readonly entries: readonly (Scenario | "own")[];
  /** Places in `entries`: the difference is the second less the first. */
  readonly pair: readonly [number, number];
}

/** Scenarios side by side. */
export interface Comparison extends ComparisonChoice {
  /** The scenario that the pages share through their link. */
  readonly own: Scenario;
}

/** How many scenarios can be compared. */
export const comparisonLimits = { min: 2, max: 6 } as const;

/** The scenarios that are compared, in order, all in the price year of the shared one. */
export function comparedScenarios({ own, entries }: Comparison): Scenario[] {
  return entries.map((entry) => (entry === "own" ? own : { ...entry, prices: own.prices }));
}

/** The comparison with one more scenario; the same when there is no room. */
export function withEntry(comparison: ComparisonChoice, entry: Scenario | "own"): ComparisonChoice {
  if (comparison.entries.length >= comparisonLimits.max) return comparison;
  return { ...comparison, entries: [...comparison.entries, entry] };
}

/** The comparison without one scenario; the same when only two are left. */
export function withoutEntry(comparison: ComparisonChoice, place: number): ComparisonChoice {
  const { entries, pair } = comparison;
  if (entries.length <= comparisonLimits.min) return comparison;
  const rest = entries.toSpliced(place, 1);
  const isInPair = pair.includes(place);
  const shift = (one: number) => (one > place ? one - 1 : one);
  const kept = [shift(pair[0]), shift(pair[1])] as const;
  return { ...comparison, entries: rest, pair: isInPair ? usualPair(rest.length) : kept };
}

/** The second (medium, where the report's three come first) against the last. */
export function usualPair(count: number): readonly [number, number] {
  return [Math.max(0, Math.min(1, count - 2)), count - 1];
}
