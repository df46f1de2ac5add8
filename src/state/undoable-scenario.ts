import type { Scenario } from "../model/scenario/scenario.js";
import type { HistoryAction, ScenarioHistory } from "../model/scenario/scenario-history.js";
import type { LinkedScenario } from "./linked-scenario.js";

interface HistoryRules {
  readonly start: (scenario: Scenario) => ScenarioHistory;
  readonly reduce: (history: ScenarioHistory, action: HistoryAction) => ScenarioHistory;
  readonly blend: (before: Scenario, after: Scenario, share: number) => Scenario;
}

interface Surroundings {
  readonly target?: EventTarget;
  readonly clock?: () => number;
  /** Whether the user asked for less motion. */
  readonly isStill?: () => boolean;
}

/** A page's scenario whose changes can be undone, made again and shown again. */
export interface UndoableScenario {
  readonly present: () => Scenario;
  readonly change: LinkedScenario["change"];
  readonly undo: () => void;
  readonly redo: () => void;
  readonly checkpoint: (name: string) => void;
  /** Goes back to before the last change, waits, and moves to after it. Changes nothing. */
  readonly replay: () => void;
  /** Calls at once with the history, then after every action. Returns how to stop. */
  readonly subscribe: (listener: (history: ScenarioHistory) => void) => () => void;
}

/** Milliseconds that a replay shows what was before, and takes to what came after. */
const replayTimes = { before: 900, motion: 900 };

/** Keeps the history of a linked scenario. Changes while a pointer is down are one gesture. */
export function undoableScenario(
  link: LinkedScenario,
  { start, reduce, blend }: HistoryRules,
  {
    target = document,
    clock = () => performance.now(),
    isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches,
  }: Surroundings = {},
): UndoableScenario {
  let history: ScenarioHistory | null = null;
  let gesture: number | null = null;
  let gestures = 0;
  let showing = 0;
  const listeners = new Set<(history: ScenarioHistory) => void>();
  link.subscribe((scenario) => {
    history ??= start(scenario);
  })();
  const now = () => {
    if (history === null) throw new Error("a linked scenario tells its scenario at once");
    return history;
  };
  const act = (action: HistoryAction) => {
    showing += 1;
    history = reduce(now(), action);
    link.change(() => now().present);
    for (const listener of listeners) listener(history);
  };
  const replay = () => {
    const { past, present: after } = now();
    const before = past.at(-1);
    if (before === undefined) return;
    showing += 1;
    const own = showing;
    const still = isStill();
    const began = clock();
    link.change(() => before);
    const step = () => {
      if (own !== showing) return;
      const gone = clock() - began - replayTimes.before;
      const share = still ? Number(gone > 0) : Math.min(1, Math.max(0, gone / replayTimes.motion));
      if (share > 0) link.change(() => (share === 1 ? after : blend(before, after, share)));
      if (share < 1) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  };
  target.addEventListener("pointerdown", () => {
    gestures += 1;
    gesture = gestures;
  });
  for (const end of ["pointerup", "pointercancel"])
    target.addEventListener(end, () => {
      gesture = null;
    });
  return {
    present: () => now().present,
    change: (next) => act({ type: "change", scenario: next(now().present), at: clock(), gesture }),
    undo: () => act({ type: "undo" }),
    redo: () => act({ type: "redo" }),
    checkpoint: (name) => act({ type: "checkpoint", name }),
    replay,
    subscribe: (listener) => {
      listeners.add(listener);
      listener(now());
      return () => listeners.delete(listener);
    },
  };
}
