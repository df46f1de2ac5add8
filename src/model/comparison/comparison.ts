import { known } from "../core/series.js";
import type { Scenario } from "../scenario/scenario.js";

/** What is compared, and which two of it are a pair whose difference is explained. */
export interface ComparisonChoice {
  /** 2 to 6; "own" stands for the scenario that the pages share. */
  readonly entries: readonly (Scenario | "own")[];
  /** By which each is called and coloured, "A" to "F": it keeps its own when another leaves. */
  readonly letters: readonly string[];
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

const allLetters: readonly string[] = ["A", "B", "C", "D", "E", "F"];

/** The letters of so many scenarios, none of which has left. */
export const usualLetters = (count: number): readonly string[] => allLetters.slice(0, count);

/** The scenarios that are compared, in order, all in the price year of the shared one. */
export function comparedScenarios({ own, entries }: Comparison): Scenario[] {
  return entries.map((entry) => (entry === "own" ? own : { ...entry, prices: own.prices }));
}

/** The comparison with one more scenario; the same when there is no room. */
export function withEntry(comparison: ComparisonChoice, entry: Scenario | "own"): ComparisonChoice {
  if (comparison.entries.length >= comparisonLimits.max) return comparison;
  const { entries, letters } = comparison;
  return {
    ...comparison,
    entries: [...entries, entry],
    letters: [...letters, freeLetter(letters)],
  };
}

/** One that nobody has had, if there is one: the one after the last, else the first free. */
function freeLetter(taken: readonly string[]): string {
  const highest = Math.max(...taken.map((letter) => allLetters.indexOf(letter)));
  const free = allLetters.filter((letter) => !taken.includes(letter));
  return known(free.find((letter) => allLetters.indexOf(letter) > highest) ?? free[0]);
}

/** The comparison without one scenario; the same when only two are left. */
export function withoutEntry(comparison: ComparisonChoice, place: number): ComparisonChoice {
  const { entries, letters, pair } = comparison;
  if (entries.length <= comparisonLimits.min) return comparison;
  const rest = entries.toSpliced(place, 1);
  const isInPair = pair.includes(place);
  const shift = (one: number) => (one > place ? one - 1 : one);
  const kept = [shift(pair[0]), shift(pair[1])] as const;
  const called = letters.toSpliced(place, 1);
  return {
    ...comparison,
    entries: rest,
    letters: called,
    pair: isInPair ? usualPair(rest.length) : kept,
  };
}

/** The second (medium, where the report's three come first) against the last. */
export function usualPair(count: number): readonly [number, number] {
  return [Math.max(0, Math.min(1, count - 2)), count - 1];
}
