import { isNestedDeeper } from "../core/parse-json.js";
import type { Tables } from "../core/tables.js";
import { isObject, valueAt } from "../core/value-at.js";
import { reportAssumptions } from "../scenario/assumptions.js";
import { noRationale } from "../scenario/rationale.js";
import {
  type Assumptions,
  presetScenario,
  type Scenario,
  schemaVersion,
} from "../scenario/scenario.js";
import type { Part } from "../scenario/scenario-field.js";
import { readScenario } from "../scenario/scenario-fields.js";
import type {
  ReportProblem,
  ScenarioProblem,
  ScenarioReading,
} from "../scenario/scenario-problem.js";

type JsonObject = Readonly<Record<string, unknown>>;

/** The key of what a file holds beside the scenario, which is read by whom it belongs to. */
export const besidesKey = "uncertainty";

/** What turns a version into the next one, oldest version first. */
const migrations: readonly ((json: JsonObject, usual: Assumptions) => JsonObject)[] = [
  // Version 1 had no name, no reasons, and nothing about staffing, prices and ages.
  (json, { staffing, prices, population: { ages } }) => ({
    name: "",
    rationale: noRationale,
    staffing,
    prices,
    ...json,
    population: isObject(json.population) ? { ages, ...json.population } : json.population,
  }),
];

/**
 * Reads a scenario that came as JSON: from a file, from storage, from a workbook. Of this version
 * or an older one, which is migrated. Never throws: each field that is missing or can't be read is
 * a problem that names its path, and keeps the medium scenario's value.
 */
export function decodeScenario(json: unknown, tables: Tables): ScenarioReading {
  const assumptions = reportAssumptions(tables);
  const usual = presetScenario(tables.baseline, "medium", assumptions);
  const problems: ScenarioProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  if (!isObject(json)) {
    report({ field: "scenario", value: valueText(json), kind: "notAnObject", expected: [] });
    return { scenario: usual, understood: [], problems };
  }
  const migrated = migrate(json, assumptions, report);
  const paths: string[] = [];
  const scenario = readScenario(usual, (now, part) => {
    paths.push(part.path);
    return readPart(now, part, migrated, { tables, report });
  });
  reportUnknown(migrated, ["schemaVersion", besidesKey, ...paths], report);
  const isWhole = (path: string) =>
    !problems.some(({ field }) => field === path || field.startsWith(`${path}.`));
  return { scenario, understood: paths.filter(isWhole), problems };
}

function migrate(json: JsonObject, usual: Assumptions, report: ReportProblem): JsonObject {
  const version = json.schemaVersion;
  const field = "schemaVersion";
  const at = { field, value: valueText(version), expected: [schemaVersion] };
  if (version === undefined) report({ ...at, kind: "missingVersion" });
  else if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    report({ ...at, kind: "notAVersion" });
  else if (version > schemaVersion) report({ ...at, kind: "futureVersion" });
  else return migrations.slice(version - 1).reduce((older, step) => step(older, usual), json);
  return json;
}

function readPart(
  scenario: Scenario,
  { path, put }: Part,
  json: JsonObject,
  { tables, report }: { readonly tables: Tables; readonly report: ReportProblem },
): Scenario {
  const value = valueAt(json, path);
  if (value === undefined) {
    report({ field: path, value: "", kind: "missing", expected: [] });
    return scenario;
  }
  const next = put(scenario, value, tables);
  if ("scenario" in next) return next.scenario;
  const at = [path, ...next.path].join(".");
  // A link has per cent, a file the fraction.
  const kind = next.problem.kind === "notANumber" ? "notAFraction" : next.problem.kind;
  report({ field: at, value: valueText(valueAt(json, at)), ...next.problem, kind });
  return scenario;
}

/** Reports every key that no field of the scenario has read. */
function reportUnknown(json: JsonObject, paths: readonly string[], report: ReportProblem): void {
  const visit = (object: JsonObject, prefix: string): void => {
    for (const [key, value] of Object.entries(object)) {
      const path = prefix + key;
      if (paths.includes(path)) continue;
      if (!paths.some((known) => known.startsWith(`${path}.`)))
        report({ field: path, value: valueText(value), kind: "unknownKey", expected: [] });
      else if (isObject(value)) visit(value, `${path}.`);
    }
  };
  visit(json, "");
}

/** Levels within levels that are written out: a scenario has four. */
const mostLevels = 50;

/** A value as a message shows it: at most 60 characters. */
function valueText(value: unknown): string {
  // JSON has "1e400", which is no number of its own when it is read.
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
    return String(value);
  const text = isNestedDeeper(value, mostLevels) ? "…" : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
