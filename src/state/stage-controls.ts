import type { Category } from "../model/core/category.js";
import { itemAt } from "../model/core/series.js";
import { rateOf, type Scenario, withGrowth } from "../model/scenario/scenario.js";
import { type KeptStage, openedStage, type Stage, stepped } from "../model/stage/stage.js";
import type { Store } from "./workspace.js";

/** Where the stage stands, and what its controls do. */
export interface StageControls {
  readonly stage: () => Stage;
  /** Goes on or back; on from a hidden answer is to reveal it. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onRate: (category: Category, period: number, rate: number) => void;
  /** Another lever is taken: what it changes is seen against what is there now. */
  readonly onTake: (category: Category, period: number) => void;
  readonly onGuess: (isGuessing: boolean) => void;
  readonly onReveal: () => void;
  /** Puts back the user's own scenario where another was only stepped to. */
  readonly onLeave: () => void;
}

interface StageStores {
  readonly scenario: Pick<Store<Scenario>, "get" | "change">;
  /** What was remembered when the stage opens, and is told of every change. */
  readonly kept: Pick<Store<KeptStage>, "get" | "change">;
}

/**
 * Opens the stage on the page's scenario. `show` is called when something else than the scenario
 * has changed: that has followers of its own.
 */
export function stageControls(
  { scenario, kept }: StageStores,
  steps: readonly Scenario[],
  show: () => void,
): StageControls {
  let stage = openedStage(scenario.get(), steps, kept.get());
  /** The user's own while another is shown. */
  let own: Scenario | null = null;
  const keep = (next: Stage) => {
    stage = next;
    // A drag remembers once what it began from.
    if (kept.get() !== stage) kept.change(() => stage);
  };
  const set = (next: Partial<Stage>) => {
    keep({ ...stage, ...next });
    show();
  };
  return {
    stage: () => stage,
    onStep: (by) => {
      if (stage.isHidden && by > 0) return set({ isHidden: false });
      own ??= scenario.get();
      keep(stepped(stage, scenario.get(), by, steps.length));
      scenario.change(() => itemAt(steps, stage.place));
    },
    onRate: (category, period, rate) => {
      keep(stage.isHidden === stage.isGuessing ? stage : { ...stage, isHidden: true });
      own = null;
      scenario.change((now) => withGrowth(now, category, period, rate));
    },
    onTake: (category, period) => {
      const before = scenario.get();
      set({ before, lever: { category, year: rateOf(before.breakpoints, period + 1) } });
    },
    onGuess: (isGuessing) => set({ isGuessing, isHidden: isGuessing }),
    onReveal: () => set({ isHidden: false }),
    onLeave: () => {
      const back = own;
      if (back !== null) scenario.change(() => back);
    },
  };
}
