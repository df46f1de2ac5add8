import type { Comparison } from "../../model/comparison/comparison.js";
import { comparisonLimits } from "../../model/comparison/comparison.js";
import { linkBudget } from "../../model/core/link-budget.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { ViewContext } from "../core/view-context.js";
import type { Compared } from "./compared.js";
import { comparisonTexts } from "./comparison-texts.js";

/** The scenarios that are compared, as a list with what can be done to each. */
export interface PickerRows {
  readonly chosen: readonly {
    readonly letter: string;
    readonly name: string;
    /** Where the scenario can be changed, relative to the page. */
    readonly href: string;
    readonly canRemove: boolean;
  }[];
  readonly isFull: boolean;
  /** That the page's address lacks the reasons; "" when it has them, or there are none. */
  readonly note: string;
}

/**
 * The rows of the list. `write` gives a scenario's link text; `isWhole` says whether the page's
 * address holds all that is compared.
 */
export function pickerRows(
  all: readonly Compared[],
  { entries }: Comparison,
  {
    write,
    isWhole,
  }: {
    readonly write: (scenario: Scenario) => string;
    readonly isWhole: boolean;
  },
  { locale, format }: ViewContext,
): PickerRows {
  const { own, reasonsLeftOut } = comparisonTexts(locale);
  return {
    chosen: all.map(({ letter, name, result }, place) => ({
      letter,
      name: entries[place] === "own" ? `${name} (${own.toLowerCase()})` : name,
      href: `./?${write(result.scenario)}`,
      canRemove: all.length > comparisonLimits.min,
    })),
    isFull: all.length >= comparisonLimits.max,
    note: isWhole ? "" : reasonsLeftOut(format.integer(linkBudget)),
  };
}
