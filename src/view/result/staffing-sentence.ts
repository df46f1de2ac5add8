import { atYear, first, known } from "../../model/core/series.js";
import type { StaffingData } from "../../model/core/staffing-data.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { sumCosts } from "../../model/result/staffing.js";
import { unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { savingWords } from "./words/saving/index.js";

/** Full-time equivalents as people say them: two figures, "5 100". */
export function roundStaff(fullTimeEquivalents: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(fullTimeEquivalents) || 1)) - 1);
  return Math.round(fullTimeEquivalents / step) * step;
}

/**
 * What e-health must save to cover its own growth, in a year: per cent, kroner and staff, and the
 * per cent of present values.
 */
export function staffingSentence(
  { scenario, comparison }: ScenarioResult,
  year: number,
  { locale, format, prices }: ViewContext,
  mark = unmarked,
): string {
  const { years, extraStaffing, extraFullTimeEquivalents, breakEven } = comparison;
  const text = savingWords(locale).staffingSentence;
  const share = atYear(years, breakEven, year);
  if (share === null || share <= 0) return text.paid(year, first(years));
  const kroner = prices.other === null ? "" : ` (${prices.other})`;
  const present = sumCosts(comparison, scenario.staffing.discountRate).breakEven;
  const staff = roundStaff(share * atYear(years, extraFullTimeEquivalents, year));
  return text.breakEven({
    year,
    share: mark("breakEven", format.percent(share)),
    amount: mark("toSave", format.money(share * atYear(years, extraStaffing, year))) + kroner,
    staff: mark("staffToSave", format.integer(staff)),
    firstYear: first(years),
    present: mark("breakEvenPresent", format.percent(known(atYear(years, present, year)))),
  });
}

/**
 * The report's overview beside the arithmetic it rests on and SSB's own path. Takes the data in 2021 kroner: the
 * report's own assumptions, not the user's.
 */
export function reportEstimateSentence(
  data: StaffingData,
  { locale, format }: ViewContext,
  mark = unmarked,
): string {
  const { costMnok, neededGrowth, referenceGrowth } = data;
  return savingWords(locale).staffingSentence.report({
    cost: mark("reportStart", format.money(costMnok)),
    floor: mark("reportGrowth", format.percent(neededGrowth, 0)),
    targetYear: data.targetYear,
    ours: mark("reportExtra", format.money(costMnok * neededGrowth)),
    path: mark("pathGrowth", format.percent(referenceGrowth)),
    pathCost: mark("pathExtra", format.money(costMnok * referenceGrowth)),
    firstYear: data.baselineYear,
    theirs: mark("printedExtra", format.money(data.reportExtraCostMnok)),
  });
}
