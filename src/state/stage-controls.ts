import type { Category } from "../model/core/category.js";
import { itemAt } from "../model/core/series.js";
import { type Scenario, withGrowth } from "../model/scenario/scenario.js";
import { openedStage, type Stage, stepped } from "../model/stage/stage.js";
import type { Store } from "./workspace.js";

/** Where the stage stands, and what its controls do. */
export interface StageControls {
  readonly stage: () => Stage;
  /** Goes on or back; on from a hidden answer is to reveal it. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onRate: (category: Category, period: number, rate: number) => void;
  /** Another lever is taken: what it changes is seen against what is there now. */
  readonly onTake: () => void;
  readonly onGuess: (isGuessing: boolean) => void;
  readonly onReveal: () => void;
}

/**
 * Opens the stage on the page's scenario. `show` is called when something else than the scenario
 * has changed: that has followers of its own.
 */
export function stageControls(
  scenario: Pick<Store<Scenario>, "get" | "change">,
  steps: readonly Scenario[],
  show: () => void,
): StageControls {
  let stage = openedStage(scenario.get(), steps);
  const set = (next: Partial<Stage>) => {
    stage = { ...stage, ...next };
    show();
  };
  return {
    stage: () => stage,
    onStep: (by) => {
      if (stage.isHidden && by > 0) return set({ isHidden: false });
      stage = stepped(stage, scenario.get(), by, steps.length);
      scenario.change(() => itemAt(steps, stage.place));
    },
    onRate: (category, period, rate) => {
      stage = { ...stage, isHidden: stage.isGuessing };
      scenario.change((now) => withGrowth(now, category, period, rate));
    },
    onTake: () => set({ before: scenario.get() }),
    onGuess: (isGuessing) => set({ isGuessing, isHidden: isGuessing }),
    onReveal: () => set({ isHidden: false }),
  };
}
