import { blendScenarios } from "../model/scenario/blend-scenarios.js";
import type { Scenario } from "../model/scenario/scenario.js";
import {
  type HistoryAction,
  reduceHistory,
  type ScenarioHistory,
  startHistory,
} from "../model/scenario/scenario-history.js";
import type { Store } from "./workspace.js";

/** What a history begins with, and what of the browser it looks at. */
export interface HistorySurroundings {
  /** Where the scenario has been already. */
  readonly begun?: ScenarioHistory;
  /** Where a drag begins and ends. */
  readonly target?: Pick<EventTarget, "addEventListener">;
  /** Milliseconds, on a clock that does not go back. */
  readonly clock?: () => number;
  /** Whether the user asked for less motion. */
  readonly isStill?: () => boolean;
  /** Calls back before the next picture is drawn. */
  readonly nextFrame?: (step: () => void) => void;
}

/** A page's scenario whose changes can be undone, made again and shown again. */
export interface UndoableScenario extends Pick<Store<Scenario>, "get" | "change"> {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly checkpoint: (name: string) => void;
  /** Goes back to before the last change, waits, and moves to after it. Changes nothing. */
  readonly replay: () => void;
  /** Where the scenario has been. It is brought up to date before the scenario's followers hear. */
  readonly history: () => ScenarioHistory;
}

/** Milliseconds that a replay shows what was before, and takes to what came after. */
const replayTimes = { before: 900, motion: 900 };

/** Keeps the history of a scenario. Changes while a pointer is down are one gesture. */
export function undoable(
  scenario: Store<Scenario>,
  {
    begun = startHistory(scenario.get()),
    target = document,
    clock = () => performance.now(),
    isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches,
    nextFrame = requestAnimationFrame,
  }: HistorySurroundings = {},
): UndoableScenario {
  let history = begun;
  const gesture = gesturesOn(target);
  const replay = replayOn(scenario, { clock, isStill, nextFrame });
  const act = (action: HistoryAction) => {
    replay.stop();
    history = reduceHistory(history, action);
    scenario.change(() => history.present);
  };
  return {
    get: () => history.present,
    history: () => history,
    change: (next) =>
      act({ type: "change", scenario: next(history.present), at: clock(), gesture: gesture() }),
    undo: () => act({ type: "undo" }),
    redo: () => act({ type: "redo" }),
    checkpoint: (name) => act({ type: "checkpoint", name }),
    replay: () => {
      const before = history.past.at(-1);
      if (before !== undefined) replay.start(before, history.present);
    },
  };
}

/** Shows one scenario, then moves to another. `stop` leaves off where it is. */
function replayOn(
  scenario: Pick<Store<Scenario>, "change">,
  { clock, isStill, nextFrame }: Required<Omit<HistorySurroundings, "target" | "begun">>,
) {
  let showing = 0;
  const stop = () => {
    showing += 1;
  };
  const start = (before: Scenario, after: Scenario) => {
    stop();
    const own = showing;
    const still = isStill();
    const began = clock();
    scenario.change(() => before);
    const step = () => {
      if (own !== showing) return;
      const share = shareShown(clock() - began, still);
      if (share > 0) scenario.change(() => between(before, after, share));
      if (share < 1) nextFrame(step);
    };
    nextFrame(step);
  };
  return { start, stop };
}

/** Tells which press of the pointer is going on, by number; null when none is. */
function gesturesOn(target: Pick<EventTarget, "addEventListener">): () => number | null {
  let gesture: number | null = null;
  let gestures = 0;
  target.addEventListener("pointerdown", () => {
    gestures += 1;
    gesture = gestures;
  });
  for (const end of ["pointerup", "pointercancel"])
    target.addEventListener(end, () => {
      gesture = null;
    });
  return () => gesture;
}

/** How far a replay has come, 0 to 1, some milliseconds after its start. */
function shareShown(milliseconds: number, isStill: boolean): number {
  const gone = milliseconds - replayTimes.before;
  return isStill ? Number(gone > 0) : Math.min(1, Math.max(0, gone / replayTimes.motion));
}

const between = (before: Scenario, after: Scenario, share: number) =>
  share === 1 ? after : blendScenarios(before, after, share);
