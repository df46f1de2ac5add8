import { textLimits } from "../../model/scenario/rationale.js";
import type { ScenarioTables } from "../../model/sharing/read-scenario.js";
import { decodeSaved, encodeSaved, type SavedReading } from "../../model/sharing/saved-file.js";
import {
  freeName,
  importSaved,
  mergeSaved,
  type SavedScenario,
  withoutOldMarks,
} from "../../model/sharing/saved-scenarios.js";
import type { ViewContext } from "../core/view-context.js";
import { type SavedRows, savedRows } from "./saved-rows.js";

/** What the store of saved scenarios and its window need to know of scenarios. */
export interface SavedRules {
  /** Null for a text that holds no scenarios. */
  readonly decode: (text: string) => SavedReading | null;
  readonly encode: (reading: SavedReading) => string;
  readonly merge: (
    one: readonly SavedScenario[],
    other: readonly SavedScenario[],
  ) => SavedScenario[];
  /** What of an imported list is new. */
  readonly newOf: (
    own: readonly SavedScenario[],
    imported: readonly SavedScenario[],
  ) => SavedScenario[];
  /** A name like the one given that none of the list has. */
  readonly freeName: (name: string, taken: readonly string[]) => string;
  readonly rows: (saved: readonly SavedScenario[]) => SavedRows[];
}

/** The rules for a page's tables and language. */
export function savedRules(
  tables: ScenarioTables,
  context: ViewContext,
  newId: () => string,
  now: () => number = Date.now,
): SavedRules {
  return {
    decode: (text) => decodeSaved(text, tables, newId),
    encode: ({ saved, unread }) => encodeSaved({ saved: withoutOldMarks(saved, now()), unread }),
    merge: mergeSaved,
    newOf: (own, imported) => importSaved(own, imported, { newId, now: now() }),
    freeName: (name, taken) => freeName(name, taken, textLimits.name),
    rows: (saved) => savedRows(saved, tables, context),
  };
}
