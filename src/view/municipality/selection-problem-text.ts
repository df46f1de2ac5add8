import { growthLimits } from "../../model/core/growth-step.js";
import { localCostLimits, populationGrowthLimits } from "../../model/municipality/local-values.js";
import { fixedShareLimits } from "../../model/municipality/municipality-estimate.js";
import type { SelectionKey, SelectionProblem } from "../../model/municipality/selection-problem.js";
import { shortText } from "../core/short-text.js";
import type { ViewContext } from "../core/view-context.js";
import { municipalityWords } from "./words/index.js";

/** What of a link the municipality page could not read, and what it expected. */
export function selectionProblemText(
  { field, value: whole, isRepeated }: SelectionProblem,
  { locale, format, labels }: ViewContext,
): string {
  if (isRepeated) return labels.linkRepeated(field);
  const value = shortText(whole);
  const text = municipalityWords(locale).link;
  const percents = ({ min, max }: { readonly min: number; readonly max: number }) => ({
    low: format.percent(min, 0),
    high: format.percent(max, 0),
  });
  const texts: Readonly<Record<SelectionKey, () => string>> = {
    k: () => text.k(value),
    kfix: () => text.kfix(value, percents(fixedShareLimits)),
    kcost: () => {
      const { min, max } = localCostLimits;
      return text.kcost(value, { low: format.integer(min), high: format.integer(max) });
    },
    kgrow: () => text.kgrow(value, percents(growthLimits)),
    kpop: () => text.kpop(value, percents(populationGrowthLimits)),
  };
  return texts[field]();
}
