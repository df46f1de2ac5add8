import { reportAssumptions } from "./assumptions.js";
import {
  type AssumptionProblem,
  assumptionKeys,
  encodeAssumptions,
  readAssumptions,
} from "./assumptions-link.js";
import type { Baseline, PresetId } from "./baseline.js";
import { presetIds } from "./baseline.js";
import { type Category, categories } from "./category.js";
import { percentText, percentValue, strictNumber } from "./percent-text.js";
import type { Population } from "./population.js";
import type { Prices } from "./prices.js";
import {
  growthLimits,
  nearestPreset,
  presetGrowthIn,
  presetScenario,
  type Scenario,
} from "./scenario.js";
import type { StaffingData } from "./staffing-data.js";

/** What is wrong with one field of a link. `field` is the key as it stands in the link. */
export interface LinkProblem {
  readonly field: string;
  readonly value: string;
  readonly kind:
    | "unknownKey"
    | "repeatedKey"
    | "missingVersion"
    | "futureVersion"
    | "notAVersion"
    | "unknownPreset"
    | "wrongCount"
    | "notANumber"
    | "outOfRange"
    | "badPeriods"
    | AssumptionProblem["kind"];
  /** What was expected, where it can be listed: keys, presets, a count, limits. */
  readonly expected: readonly (string | number)[];
}

/** A link, read: the scenario as far as it was understood, and all that was not. */
export interface LinkReading {
  readonly scenario: Scenario;
  /** Keys that were understood, in the link's order. */
  readonly understood: readonly string[];
  readonly problems: readonly LinkProblem[];
}

/** The keys of a category's rates in a link. */
export const rateKeys = {
  ehr: "ehr",
  welfareTechnology: "wt",
  nationalSolutions: "nat",
  other: "oth",
} as const satisfies Record<Category, string>;

const knownKeys = ["v", "from", "bp", ...Object.values(rateKeys), ...assumptionKeys];

/** Keys of a single page, here the municipality page's: not the scenario's, so let through unread. */
const pageKeys = ["k", "kfix", "kcost", "kgrow", "kpop"];

/** The part of a query that belongs to a single page, as it stands: "k=3427&kfix=10", or "". */
export function pageFields(query: string): string {
  const parts = query.replace(/^\?/, "").split("&");
  return parts.filter((part) => pageKeys.includes(part.split("=", 1)[0] ?? "")).join("&");
}

interface LinkTables {
  readonly baseline: Baseline;
  readonly population: Population;
  readonly staffing: StaffingData;
  readonly prices: Prices;
}

/**
 * A scenario as a readable query, "v=1&from=medium&ehr=6,6,0": only what differs from the nearest
 * preset. Rates in per cent with a decimal point, one a period. `decodeLink` gives it back exactly.
 */
export function encodeLink(scenario: Scenario, tables: LinkTables): string {
  const { baseline } = tables;
  const from = nearestPreset(baseline, scenario);
  const parts = ["v=1", `from=${from}`];
  const { breakpoints } = scenario;
  if (breakpoints.join() !== baseline.breakpoints.join())
    parts.push(`bp=${breakpoints.slice(1, -1).join(",")}`);
  const theirs = presetGrowthIn(baseline, from, breakpoints);
  for (const category of categories) {
    const rates = scenario.growthPerYear[category];
    if (rates.join() !== theirs[category].join())
      parts.push(`${rateKeys[category]}=${rates.map(percentText).join(",")}`);
  }
  parts.push(...encodeAssumptions(scenario, reportAssumptions(tables)));
  return parts.join("&");
}

/**
 * Reads a query that `encodeLink` or a person wrote. Never throws and never falls back silently:
 * each field that can't be read is a problem, and keeps the preset's value in the scenario.
 * An empty query is the medium scenario.
 */
export function decodeLink(query: string, tables: LinkTables): LinkReading {
  const problems: LinkProblem[] = [];
  const report = (problem: LinkProblem) => problems.push(problem);
  const fields = readFields(query, report);
  const { baseline } = tables;
  const usual = reportAssumptions(tables);
  readVersion(fields, report);
  const from = readPreset(fields.get("from"), report);
  const breakpoints = readBreakpoints(fields.get("bp"), baseline, report);
  const growth: Record<Category, readonly number[]> = {
    ...presetGrowthIn(baseline, from, breakpoints),
  };
  for (const category of categories) {
    const key = rateKeys[category];
    const text = fields.get(key);
    if (text === undefined) continue;
    growth[category] = readRates(key, text, breakpoints.length - 1, report) ?? growth[category];
  }
  const scenario: Scenario = {
    ...presetScenario(baseline, from, readAssumptions(fields, tables, usual, report)),
    breakpoints,
    growthPerYear: growth,
  };
  const failed = new Set(problems.map(({ field }) => field));
  const understood = [...fields.keys()].filter((key) => !failed.has(key));
  return { scenario, understood, problems };
}

type Report = (problem: LinkProblem) => void;

function readFields(query: string, report: Report): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [field, value] of new URLSearchParams(query)) {
    if (pageKeys.includes(field)) continue;
    if (!knownKeys.includes(field))
      report({ field, value, kind: "unknownKey", expected: knownKeys });
    else if (fields.has(field)) report({ field, value, kind: "repeatedKey", expected: [] });
    else fields.set(field, value);
  }
  return fields;
}

function readVersion(fields: ReadonlyMap<string, string>, report: Report): void {
  const value = fields.get("v");
  if (value === "1" || (value === undefined && fields.size === 0)) return;
  const field = "v";
  if (value === undefined) report({ field, value: "", kind: "missingVersion", expected: [1] });
  else if (/^\d+$/.test(value) && Number(value) > 1)
    report({ field, value, kind: "futureVersion", expected: [1] });
  else report({ field, value, kind: "notAVersion", expected: [1] });
}

function readPreset(value: string | undefined, report: Report): PresetId {
  const preset = presetIds.find((id) => id === value);
  if (value !== undefined && preset === undefined)
    report({ field: "from", value, kind: "unknownPreset", expected: presetIds });
  return preset ?? "medium";
}

function readBreakpoints(
  value: string | undefined,
  { year, endYear, breakpoints }: Baseline,
  report: Report,
): readonly number[] {
  if (value === undefined) return breakpoints;
  const inner = value === "" ? [] : value.split(",").map(strictNumber);
  const all = [year, ...inner, endYear];
  const isRising = all.every((one, index) => index === 0 || one > (all[index - 1] ?? one));
  if (all.every(Number.isInteger) && isRising) return all;
  report({ field: "bp", value, kind: "badPeriods", expected: [year + 1, endYear - 1] });
  return breakpoints;
}

function readRates(
  field: string,
  value: string,
  count: number,
  report: Report,
): readonly number[] | null {
  const texts = value.split(",");
  if (texts.length !== count) {
    report({ field, value, kind: "wrongCount", expected: [count] });
    return null;
  }
  const rates = texts.map(percentValue);
  if (rates.some(Number.isNaN)) {
    report({ field, value, kind: "notANumber", expected: [] });
    return null;
  }
  const { min, max } = growthLimits;
  if (rates.some((rate) => rate < min || rate > max)) {
    report({ field, value, kind: "outOfRange", expected: [min, max] });
    return null;
  }
  return rates;
}
