import { maxPins, type Pins } from "../../model/comparison/pins.js";
import type { Baseline } from "../../model/core/baseline.js";
import { linkBudget } from "../../model/core/link-budget.js";
import { textLimits } from "../../model/scenario/rationale.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { freeName } from "../../model/sharing/saved-scenarios.js";
import type { ViewContext } from "../core/view-context.js";
import { suggestedName } from "../result/suggested-name.js";
import { pinLetter } from "../result/total-rows.js";
import { pinWords } from "./words/pins/index.js";

/** The scenarios that are held fast, and what holding the present one would call it. */
export interface PinRows {
  readonly pins: readonly {
    /** "A": the letter that it has in a comparison too. */
    readonly letter: string;
    readonly name: string;
    /** "Slipp Rolig" */
    readonly remove: string;
  }[];
  /** The name to offer: the scenario's own, or what sets it apart: "EPJ 6 · 6 · 0 %". */
  readonly suggestion: () => string;
  /** Why no more can be held; null while there is room. */
  readonly full: string | null;
  /** That the page's address lacks reasons; "" when it has them, or there are none. */
  readonly note: string;
}

interface PinnedScenarios {
  readonly pins: Pins;
  readonly scenario: Scenario;
  readonly isWhole: boolean;
}

/**
 * The rows of the bar of pins, beside the present scenario. `isWhole` says whether the page's
 * address holds all of them.
 */
export function pinRows(
  { pins, scenario, isWhole }: PinnedScenarios,
  baseline: Baseline,
  context: ViewContext,
): PinRows {
  const text = pinWords(context.locale);
  const taken = pins.map(({ name }) => name);
  return {
    pins: pins.map(({ name }, place) => ({
      letter: pinLetter(place),
      name,
      remove: text.remove(name),
    })),
    suggestion: () => freeName(suggestedName(scenario, baseline, context), taken, textLimits.name),
    full: pins.length < maxPins ? null : text.full(maxPins),
    note: isWhole ? "" : text.reasonsLeftOut(context.format.integer(linkBudget)),
  };
}
