import { isNestedDeeper } from "../core/nesting.js";
import type { Tables } from "../core/tables.js";
import { reportAssumptions } from "../scenario/assumptions.js";
import { noRationale } from "../scenario/rationale.js";
import {
  type Assumptions,
  presetGrowthIn,
  presetScenario,
  schemaVersion,
} from "../scenario/scenario.js";
import { type ReadField, readScenario } from "./read-scenario.js";
import type { ReportProblem, ScenarioProblem, ScenarioReading } from "./scenario-problem.js";
import { checkField } from "./scenario-schema.js";

type JsonObject = Readonly<Record<string, unknown>>;

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
  const { baseline } = tables;
  const assumptions = reportAssumptions(tables);
  const problems: ScenarioProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  if (!isObject(json)) {
    report({ field: "scenario", value: valueText(json), kind: "notAnObject", expected: [] });
    const scenario = presetScenario(baseline, "medium", assumptions);
    return { scenario, understood: [], problems };
  }
  const migrated = migrate(json, assumptions, report);
  const paths: string[] = [];
  const read = fieldReader(migrated, paths, report);
  const growthIn = (years: readonly number[]) => presetGrowthIn(baseline, "medium", years);
  const scenario = readScenario(read, { growthIn, assumptions }, tables);
  reportUnknown(migrated, ["schemaVersion", ...paths], report);
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

function fieldReader(json: JsonObject, paths: string[], report: ReportProblem): ReadField {
  return (path, field, otherwise) => {
    paths.push(path);
    const value = valueAt(json, path);
    if (value === undefined) {
      report({ field: path, value: "", kind: "missing", expected: [] });
      return otherwise;
    }
    const checked = checkField(field, value);
    if ("value" in checked) return checked.value;
    const at = [path, ...checked.path].join(".");
    report({ field: at, value: valueText(valueAt(json, at)), ...checked.problem });
    return otherwise;
  };
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

function valueAt(json: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)];
    return isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, json);
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Levels within levels that are written out: a scenario has four. */
const mostLevels = 50;

/** A value as a message shows it: at most 60 characters. */
function valueText(value: unknown): string {
  const text = isNestedDeeper(value, mostLevels) ? "…" : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
