import { type PresetId, presetIds } from "../core/baseline.js";
import type { Tables } from "../core/tables.js";
import { reportAssumptions } from "../scenario/assumptions.js";
import { noRationale } from "../scenario/rationale.js";
import {
  nearestPreset,
  presetGrowthIn,
  presetScenario,
  type Scenario,
} from "../scenario/scenario.js";
import { readScenario, scenarioFields } from "../scenario/scenario-fields.js";
import type {
  ReportProblem,
  ScenarioProblem,
  ScenarioReading,
} from "../scenario/scenario-problem.js";

/** The version of the link's grammar. Keys may be added within it: all are optional. */
const linkVersion = 1;

/** Every key of a scenario in a link. */
export const scenarioKeys = ["v", "from", ...scenarioFields.map(({ key }) => key)];

/** Keys that others put behind a link to follow who comes. They say nothing of a scenario. */
const trackingKey =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igsh(id)?|li_fat_id|mc_[ce]id|_ga|_gl|_hs(enc|mi))$/;

interface LinkOptions {
  /** Whether the reasons go along. */
  readonly withReasons?: boolean;
}

/**
 * A scenario as a readable query, "v=1&base=oe-2022-78&from=medium&ehr=6,6,0": only what differs
 * from the nearest preset. Rates in per cent with a decimal point, one a period. `decodeLink`
 * gives it back exactly.
 */
export function encodeLink(scenario: Scenario, tables: Tables, options?: LinkOptions): string {
  const texts = linkTexts(scenario, tables, options);
  return texts.map(([key, text]) => `${key}=${queryText(text)}`).join("&");
}

/**
 * The same as one value in a query. It is encoded once: what separates its own keys is the only
 * thing that is encoded within it too.
 */
export function encodeNestedLink(
  scenario: Scenario,
  tables: Tables,
  options?: LinkOptions,
): string {
  const texts = linkTexts(scenario, tables, options);
  const separate = (text: string) => text.replace(/[%&+]/g, encodeURIComponent);
  const query = texts.map(([key, text]) => `${key}=${separate(text)}`).join("&");
  return queryText(query).replaceAll("%3D", "=");
}

function linkTexts(
  scenario: Scenario,
  tables: Tables,
  { withReasons = true }: LinkOptions = {},
): (readonly [key: string, text: string])[] {
  const { baseline } = tables;
  const from = nearestPreset(baseline, scenario);
  const usual: Scenario = {
    ...presetScenario(baseline, from, reportAssumptions(tables)),
    growthPerYear: presetGrowthIn(baseline, from, scenario.breakpoints),
  };
  const sent = withReasons ? scenario : { ...scenario, rationale: noRationale };
  const changed = scenarioFields.filter(
    ({ id, write }) => id.kind !== "baseline" && write(sent) !== write(usual),
  );
  return [
    ["v", String(linkVersion)],
    ["base", scenario.baselineId],
    ["from", from],
    ...changed.map(({ key, write }) => [key, write(sent)] as const),
  ];
}

/** As `encodeURIComponent`, but leaves the commas of lists readable. */
const queryText = (text: string) => encodeURIComponent(text).replaceAll("%2C", ",");

/**
 * Reads a query that `encodeLink` or a person wrote. Never throws and never falls back silently:
 * each field that can't be read is a problem, and keeps the preset's value. So is every key that is
 * no scenario's, but for those that trackers add. An empty query is the medium scenario.
 */
export function decodeLink(query: string, tables: Tables): ScenarioReading {
  const problems: ScenarioProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  const texts = readKeys(query, report);
  readVersion(texts, report);
  const from = readPreset(texts.get("from"), report);
  const usual = presetScenario(tables.baseline, from, reportAssumptions(tables));
  const scenario = readScenario(usual, (now, { parse, put }, { key: field }) => {
    const value = texts.get(field);
    if (value === undefined) return now;
    const next = put(now, parse(value, tables), tables);
    if ("scenario" in next) return next.scenario;
    report({ field, value, ...next.problem });
    return now;
  });
  const failed = new Set(problems.map(({ field }) => field));
  const understood = [...texts.keys()].filter((key) => !failed.has(key));
  return { scenario, understood, problems };
}

function readKeys(query: string, report: ReportProblem): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [field, value] of new URLSearchParams(query)) {
    if (trackingKey.test(field)) continue;
    if (!scenarioKeys.includes(field))
      report({ field, value, kind: "unknownKey", expected: scenarioKeys });
    else if (texts.has(field)) report({ field, value, kind: "repeatedKey", expected: [] });
    else texts.set(field, value);
  }
  return texts;
}

function readVersion(texts: ReadonlyMap<string, string>, report: ReportProblem): void {
  const value = texts.get("v");
  if (value === undefined && texts.size === 0) return;
  if (value === String(linkVersion)) return;
  const at = { field: "v", value: value ?? "", expected: [linkVersion] };
  if (value === undefined) report({ ...at, kind: "missingVersion" });
  else if (/^[1-9]\d*$/.test(value)) report({ ...at, kind: "futureVersion" });
  else report({ ...at, kind: "notAVersion" });
}

function readPreset(value: string | undefined, report: ReportProblem): PresetId {
  const preset = presetIds.find((id) => id === value);
  if (value !== undefined && preset === undefined)
    report({ field: "from", value, kind: "unknownPreset", expected: presetIds });
  return preset ?? "medium";
}
