import { parseJson } from "../core/parse-json.js";
import type { Tables } from "../core/tables.js";
import { isObject } from "../core/value-at.js";
import type { ScenarioProblem } from "../scenario/scenario-problem.js";
import type { SavedScenario } from "./saved-scenarios.js";
import { decodeScenario } from "./scenario-json.js";

/** A scenario in a file or store that could not be read whole. Its JSON is kept as it was. */
export interface UnreadScenario {
  readonly json: unknown;
  readonly problems: readonly ScenarioProblem[];
}

/** A file or store of saved scenarios, read. */
export interface SavedReading {
  readonly saved: readonly SavedScenario[];
  readonly unread: readonly UnreadScenario[];
}

const format = "ehelse-scenarios";
const version = 1;

/** The text of a file or store with all scenarios; `decodeSaved` gives them back exactly. */
export function encodeSaved({ saved, unread }: SavedReading): string {
  const scenarios = [...saved, ...unread.map(({ json }) => json)];
  return JSON.stringify({ format, version, scenarios }, null, 1);
}

/**
 * Reads the text of a store, of a file with all scenarios, or of a file with one. Null when the
 * text is none of these. A single one that can't be read whole is in `unread` with what is wrong.
 *
 * @param newId the id of a scenario that comes without one
 */
export function decodeSaved(
  text: string,
  tables: Tables,
  newId: () => string,
): SavedReading | null {
  const json = parseJson(text);
  if (!isObject(json)) return null;
  if (json.format !== format)
    return "schemaVersion" in json
      ? sortReadings([{ json, reading: readOne(json, 0, newId(), tables) }])
      : null;
  if (json.version !== version || !Array.isArray(json.scenarios)) return null;
  return sortReadings(
    json.scenarios.map((one: unknown) => ({ json: one, reading: readSaved(one, tables) })),
  );
}

type Reading = SavedScenario | { readonly problems: readonly ScenarioProblem[] };

function sortReadings(
  all: readonly { readonly json: unknown; readonly reading: Reading }[],
): SavedReading {
  const saved: SavedScenario[] = [];
  const unread: UnreadScenario[] = [];
  for (const { json, reading } of all)
    if ("problems" in reading) unread.push({ json, problems: reading.problems });
    else saved.push(reading);
  return { saved, unread };
}

function readSaved(json: unknown, tables: Tables): Reading {
  if (!isObject(json)) return { problems: [missing("scenario", "notAnObject")] };
  const { id, updatedAt, scenario } = json;
  if (typeof id !== "string") return { problems: [missing("id", "notText")] };
  if (typeof updatedAt !== "number" || !Number.isFinite(updatedAt))
    return { problems: [missing("updatedAt", "notATime")] };
  return scenario === null ? { id, updatedAt, scenario } : readOne(scenario, updatedAt, id, tables);
}

function readOne(json: unknown, updatedAt: number, id: string, tables: Tables): Reading {
  const { scenario, problems } = decodeScenario(json, tables);
  return problems.length > 0 ? { problems } : { id, updatedAt, scenario };
}

const missing = (field: string, kind: ScenarioProblem["kind"]): ScenarioProblem => ({
  field,
  value: "",
  kind,
  expected: [],
});
