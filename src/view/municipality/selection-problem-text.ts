import { localCostLimits, populationGrowthLimits } from "../../model/municipality/local-values.js";
import { fixedShareLimits } from "../../model/municipality/municipality-estimate.js";
import type { SelectionKey, SelectionProblem } from "../../model/municipality/municipality-link.js";
import { growthLimits } from "../../model/scenario/scenario.js";
import type { ViewContext } from "../core/view-context.js";

/** What of a link the municipality page could not read, and what it expected. */
export function selectionProblemText(
  { field, value }: SelectionProblem,
  { locale, format }: ViewContext,
): string {
  const span = ({ min, max }: { min: number; max: number }) =>
    [min, max].map((limit) => format.percent(limit, 0)).join(locale === "nb" ? " til " : " to ");
  const most = format.integer(localCostLimits.max);
  const nb: Readonly<Record<SelectionKey, string>> = {
    k: `«${value}»: ingen kommune har dette nummeret. Ventet kommunenumre fra 2024, for eksempel k=3427,3428.`,
    kfix: `«${value}» er ikke en fast andel. Ventet prosent fra ${span(fixedShareLimits)}.`,
    kcost: `«${value}» er ikke egne kostnader. Ventet år og fire tall fra 0 til ${most}, for eksempel 2025:1.2,,0.3,.`,
    kgrow: `«${value}» er ikke egen vekst. Ventet prosent fra ${span(growthLimits)}, ett tall per periode og semikolon mellom kategoriene.`,
    kpop: `«${value}» er ikke en befolkningsvekst. Ventet prosent fra ${span(populationGrowthLimits)} per år.`,
  };
  const en: Readonly<Record<SelectionKey, string>> = {
    k: `“${value}”: no municipality has this number. Expected municipality numbers from 2024, for example k=3427,3428.`,
    kfix: `“${value}” is not a fixed share. Expected per cent from ${span(fixedShareLimits)}.`,
    kcost: `“${value}” is not own costs. Expected a year and four numbers from 0 to ${most}, for example 2025:1.2,,0.3,.`,
    kgrow: `“${value}” is not own growth. Expected per cent from ${span(growthLimits)}, one number a period and semicolons between the categories.`,
    kpop: `“${value}” is not growth in inhabitants. Expected per cent from ${span(populationGrowthLimits)} a year.`,
  };
  return (locale === "nb" ? nb : en)[field];
}
