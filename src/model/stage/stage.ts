import { type Baseline, presetIds } from "../core/baseline.js";
import type { Category } from "../core/category.js";
import { changedFields } from "../scenario/changed-fields.js";
import { presetScenario, type Scenario } from "../scenario/scenario.js";

/** The one rate that the stage has a slider for: a category's in the period that a year lies in. */
export interface Lever {
  readonly category: Category;
  readonly year: number;
}

/** What of a stage an address remembers. */
export interface KeptStage {
  /** What the scenario is seen against; null for itself. */
  readonly before: Scenario | null;
  /** Null for the first one. */
  readonly lever: Lever | null;
  /** Whether every change hides what follows from it, for the room to guess. */
  readonly isGuessing: boolean;
  readonly isHidden: boolean;
}

/** A stage that nothing has been done on. */
export const unusedStage: KeptStage = {
  before: null,
  lever: null,
  isGuessing: false,
  isHidden: false,
};

/** How a scenario is shown to a room. */
export interface Stage extends KeptStage {
  readonly before: Scenario;
  /** Its place among the steps, from 0. */
  readonly place: number;
}

/** Whether two scenarios differ in nothing but their names and reasons. */
export function isAlike(one: Scenario, other: Scenario): boolean {
  return changedFields(one, other).every(({ id }) => id.kind === "name" || id.kind === "reason");
}

/**
 * The scenarios to step through: those held fast, or the report's three where none is. The present
 * one comes first, unless it is one of them.
 */
export function stageSteps(
  present: Scenario,
  pinned: readonly Scenario[],
  baseline: Baseline,
): Scenario[] {
  const prepared =
    pinned.length > 0
      ? pinned.map((pin) => ({ ...pin, prices: present.prices }))
      : presetIds.map((preset) => presetScenario(baseline, preset, present));
  const isAmong = prepared.some((one) => isAlike(one, present));
  return isAmong ? prepared : [present, ...prepared];
}

/** The stage as it opens on the present scenario, as an address remembers it. */
export function openedStage(
  present: Scenario,
  steps: readonly Scenario[],
  kept: KeptStage = unusedStage,
): Stage {
  const place = steps.findIndex((one) => isAlike(one, present));
  return { ...kept, before: kept.before ?? present, place: Math.max(place, 0) };
}

/** One step on or back, round at the ends; what the room saw last becomes what is before. */
export function stepped(stage: Stage, present: Scenario, by: 1 | -1, count: number): Stage {
  const place = (stage.place + by + count) % count;
  return { ...stage, before: present, place, isHidden: stage.isGuessing };
}
