import { changedFields } from "./changed-fields.js";
import type { Scenario } from "./scenario.js";

/** A scenario that the user has put a name on underway, to come back to. */
export interface Checkpoint {
  readonly name: string;
  readonly scenario: Scenario;
}

/** Where a scenario has been: each state is what one undo or redo leads to. */
export interface ScenarioHistory {
  /** Oldest first. */
  readonly past: readonly Scenario[];
  readonly present: Scenario;
  /** Nearest first. */
  readonly future: readonly Scenario[];
  readonly checkpoints: readonly Checkpoint[];
  /** The step that further changes of the same field may still belong to. */
  readonly open: OpenStep | null;
}

interface OpenStep {
  /** The one field that the step has changed. */
  readonly field: string;
  /** Milliseconds. */
  readonly at: number;
  readonly gesture: number | null;
}

/** What can be done to a history. */
export type HistoryAction =
  | {
      readonly type: "change";
      readonly scenario: Scenario;
      /** Milliseconds, on any clock that does not go back. */
      readonly at: number;
      /** Which drag the change is part of, if any. */
      readonly gesture: number | null;
    }
  | { readonly type: "undo" | "redo" }
  | { readonly type: "checkpoint"; readonly name: string };

/** Milliseconds within which changes of one field are one step. */
const pause = 1000;

/** Steps that can be undone. */
const limit = 200;

/** A history that begins with a scenario. */
export function startHistory(present: Scenario): ScenarioHistory {
  return { past: [], present, future: [], checkpoints: [], open: null };
}

/**
 * The history after an action. One drag, or quick changes of one field, are one step. A change to
 * what already stands, and undo or redo with nowhere to go, leave the history as it is.
 */
export function reduceHistory(history: ScenarioHistory, action: HistoryAction): ScenarioHistory {
  const { past, present, future, checkpoints } = history;
  if (action.type === "checkpoint") {
    const others = checkpoints.filter(({ name }) => name !== action.name);
    return { ...history, checkpoints: [...others, { name: action.name, scenario: present }] };
  }
  if (action.type === "change") return change(history, action);
  const target = action.type === "undo" ? past.at(-1) : future[0];
  if (target === undefined) return history;
  const moved =
    action.type === "undo"
      ? { past: past.slice(0, -1), future: [present, ...future] }
      : { past: [...past, present], future: future.slice(1) };
  return { ...moved, present: target, checkpoints, open: null };
}

function change(
  history: ScenarioHistory,
  { scenario, at, gesture }: Extract<HistoryAction, { type: "change" }>,
): ScenarioHistory {
  const { past, present, open } = history;
  const [field, ...others] = changedFields(present, scenario).map(({ id }) => JSON.stringify(id));
  if (field === undefined) return history;
  const next = others.length === 0 ? { field, at, gesture } : null;
  const isSame = open !== null && open.field === next?.field;
  const continues =
    isSame && (at - open.at < pause || (gesture !== null && gesture === open.gesture));
  if (!continues)
    return {
      ...history,
      past: [...past, present].slice(-limit),
      present: scenario,
      future: [],
      open: next,
    };
  const before = past.at(-1);
  const isBack = before !== undefined && changedFields(before, scenario).length === 0;
  if (isBack) return { ...history, past: past.slice(0, -1), present: before, open: null };
  return { ...history, present: scenario, open: next };
}
