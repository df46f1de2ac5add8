import type { Tables } from "../../model/core/tables.js";
import { reportAssumptions } from "../../model/scenario/assumptions.js";
import { nearestPreset, presetScenario, type Scenario } from "../../model/scenario/scenario.js";
import type { Checkpoint, ScenarioHistory } from "../../model/scenario/scenario-history.js";
import type { ViewContext } from "../core/view-context.js";
import { type ChangeRows, changeRows, changeText } from "./change-rows.js";
import { workbenchWords } from "./words/index.js";

/** What the scenario page's tools show. */
export interface ToolbarRows {
  readonly name: string;
  /** What an undo, a redo would take back or bring again; null when there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** "fra middels vekst": heading of the differences. */
  readonly changesTitle: string;
  readonly changes: readonly ChangeRows[];
  /** The preset that the differences are counted from, with the scenario's own name and reasons. */
  readonly preset: Scenario;
  readonly checkpoints: readonly Checkpoint[];
}

/** The rows of the tools: what can be undone, and what differs from the nearest preset. */
export function toolbarRows(
  { past, present, future, checkpoints }: ScenarioHistory,
  tables: Tables,
  context: ViewContext,
): ToolbarRows {
  const [before, next] = [past.at(-1), future[0]];
  const text = workbenchWords(context.locale);
  const nearest = nearestPreset(tables.baseline, present);
  const { name, rationale } = present;
  const assumptions = reportAssumptions(tables);
  const preset = { ...presetScenario(tables.baseline, nearest, assumptions), name, rationale };
  const changes = changeRows(preset, present, context);
  const words = context.words.presetGrowth[nearest];
  return {
    name,
    undo: before === undefined ? null : changeText(before, present, context),
    redo: next === undefined ? null : changeText(present, next, context),
    changesTitle: changes.length === 0 ? text.noChanges(words) : text.changesFrom(words),
    changes,
    preset,
    checkpoints,
  };
}
