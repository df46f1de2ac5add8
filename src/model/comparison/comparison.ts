import { presetIds } from "../core/baseline.js";
import type { Tables } from "../core/tables.js";
import { presetOf, presetScenario, type Scenario } from "../scenario/scenario.js";
import { decodeLink, encodeLink } from "../sharing/scenario-link.js";
import type { ScenarioProblem } from "../sharing/scenario-problem.js";

/** Scenarios side by side. Two of them are a pair whose difference is explained. */
export interface Comparison {
  /** The scenario that the pages share through their link. */
  readonly own: Scenario;
  /** What is compared, 2 to 6; "own" stands for `own`. */
  readonly entries: readonly (Scenario | "own")[];
  /** Places in `entries`: the difference is the second less the first. */
  readonly pair: readonly [number, number];
}

/** How many scenarios can be compared. */
export const comparisonLimits = { min: 2, max: 6 } as const;

/** A part of a page's address that could not be read. */
export interface ComparisonProblem {
  /** The part as it stands: a scenario's link text, or the pair. */
  readonly text: string;
  readonly kind: "scenario" | "pair" | "tooMany" | "tooFew";
  /** What is wrong with a scenario, field by field. */
  readonly fields: readonly ScenarioProblem[];
}

/** An address, read: the comparison as far as it was understood, and all that was not. */
export interface ComparisonReading {
  readonly comparison: Comparison;
  readonly problems: readonly ComparisonProblem[];
}

/** The scenarios that are compared, in order, all in the price year of the shared one. */
export function comparedScenarios({ own, entries }: Comparison): Scenario[] {
  return entries.map((entry) => (entry === "own" ? own : { ...entry, prices: own.prices }));
}

/**
 * Reads "v=1&from=…&s=own&s=v%3D1%26from%3Dlow&pair=0-1": the shared scenario, each compared
 * scenario's own link text, and the pair. Without `s` the report's three are compared, and the
 * shared scenario when it is none of them. Never throws; what can't be read is told and left out.
 */
export function readComparison(query: string, tables: Tables): ComparisonReading {
  const problems: ComparisonProblem[] = [];
  const params = new URLSearchParams(query);
  const texts = params.getAll("s");
  const { scenario: own, problems: fields } = decodeLink(query, tables);
  if (fields.length > 0) problems.push({ text: query, kind: "scenario", fields });
  const read = texts.flatMap((text): (Scenario | "own")[] => {
    if (text === "own") return ["own"];
    const reading = decodeLink(text, tables);
    const isWhole = text !== "" && reading.problems.length === 0;
    if (!isWhole) problems.push({ text, kind: "scenario", fields: reading.problems });
    return isWhole ? [reading.scenario] : [];
  });
  const { min, max } = comparisonLimits;
  if (read.length > max) problems.push({ text: String(read.length), kind: "tooMany", fields: [] });
  const isTooFew = texts.length > 0 && read.length < min;
  if (isTooFew) problems.push({ text: String(read.length), kind: "tooFew", fields: [] });
  const entries = read.length < min ? usualEntries(own, tables) : read.slice(0, max);
  const pair = readPair(params.get("pair"), entries.length);
  if (pair === null) problems.push({ text: params.get("pair") ?? "", kind: "pair", fields: [] });
  return { comparison: { own, entries, pair: pair ?? usualPair(entries.length) }, problems };
}

/** The part of an address that `readComparison` reads beside the shared scenario. */
export function writeComparison({ entries, pair }: Comparison, tables: Tables): string {
  const texts = entries.map((entry) => (entry === "own" ? entry : encodeLink(entry, tables)));
  return [...texts.map((text) => `s=${encodeURIComponent(text)}`), `pair=${pair.join("-")}`].join(
    "&",
  );
}

/** The comparison with one more scenario; the same when there is no room. */
export function withEntry(comparison: Comparison, entry: Scenario | "own"): Comparison {
  if (comparison.entries.length >= comparisonLimits.max) return comparison;
  return { ...comparison, entries: [...comparison.entries, entry] };
}

/** The comparison without one scenario; the same when only two are left. */
export function withoutEntry(comparison: Comparison, place: number): Comparison {
  const { entries, pair } = comparison;
  if (entries.length <= comparisonLimits.min) return comparison;
  const rest = entries.toSpliced(place, 1);
  const isInPair = pair.includes(place);
  const shift = (one: number) => (one > place ? one - 1 : one);
  const kept = [shift(pair[0]), shift(pair[1])] as const;
  return { ...comparison, entries: rest, pair: isInPair ? usualPair(rest.length) : kept };
}

function usualEntries(own: Scenario, { baseline }: Tables): (Scenario | "own")[] {
  const presets = presetIds.map((preset) => presetScenario(baseline, preset, own));
  return presetOf(baseline, own) === null ? [...presets, "own"] : presets;
}

/** The second (medium, where the report's three come first) against the last. */
function usualPair(count: number): readonly [number, number] {
  return [Math.max(0, Math.min(1, count - 2)), count - 1];
}

function readPair(text: string | null, count: number): readonly [number, number] | null {
  if (text === null) return usualPair(count);
  const places = /^(\d)-(\d)$/.exec(text)?.slice(1).map(Number) ?? [];
  const [from, to] = places;
  if (from === undefined || to === undefined) return null;
  return from < count && to < count ? [from, to] : null;
}
