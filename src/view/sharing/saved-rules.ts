import type { Tables } from "../../model/core/tables.js";
import { textLimits } from "../../model/scenario/rationale.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { freeName, type SavedScenario } from "../../model/sharing/saved-scenarios.js";
import type { ViewContext } from "../core/view-context.js";
import { suggestedName } from "../result/suggested-name.js";
import { type SavedRows, savedRows } from "./saved-rows.js";

/** Characters that a scenario's name may have. */
export const nameLimit = textLimits.name;

/** What the window of saved scenarios needs to know of scenarios. */
export interface SavedRules {
  /** A name like the one given that none of the list has. */
  readonly freeName: (name: string, taken: readonly string[]) => string;
  /** What to offer to save a scenario as: its own name, which saves over the one that has it. */
  readonly offeredName: (scenario: Scenario, taken: readonly string[]) => string;
  readonly rows: (saved: readonly SavedScenario[]) => SavedRows[];
}

/** The rules for a page's tables and language. */
export function savedRules(tables: Tables, context: ViewContext): SavedRules {
  return {
    freeName: (name, taken) => freeName(name, taken, nameLimit),
    offeredName: (scenario, taken) =>
      scenario.name ||
      freeName(suggestedName(scenario, tables.baseline, context), taken, nameLimit),
    rows: (saved) => savedRows(saved, tables, context),
  };
}
