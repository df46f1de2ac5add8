import { atYear, first } from "../../model/core/series.js";
import type { StaffingData } from "../../model/core/staffing-data.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { ViewContext } from "../core/view-context.js";
import { resultWords } from "./words/index.js";

/** Full-time equivalents as people say them: two figures, "5 100". */
export function roundStaff(fullTimeEquivalents: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(fullTimeEquivalents) || 1)) - 1);
  return Math.round(fullTimeEquivalents / step) * step;
}

/** What e-health must save to pay for its own growth, in a year: per cent, kroner and staff. */
export function staffingSentence(
  { comparison }: ScenarioResult,
  year: number,
  { locale, format, prices }: ViewContext,
): string {
  const { years, extraStaffing, extraFullTimeEquivalents, breakEven } = comparison;
  const text = resultWords(locale).staffingSentence;
  const share = atYear(years, breakEven, year);
  if (share === null || share <= 0) return text.paid(year, first(years));
  const kroner = prices.other === null ? "" : ` (${prices.other})`;
  const staff = roundStaff(share * atYear(years, extraFullTimeEquivalents, year));
  return text.breakEven({
    year,
    share: format.percent(share),
    amount: format.money(share * atYear(years, extraStaffing, year)) + kroner,
    staff: format.integer(staff),
  });
}

/**
 * The report's overview beside the arithmetic it rests on. Takes the data in 2021 kroner: the
 * report's own assumptions, not the user's.
 */
export function reportEstimateSentence(
  { costMnok, neededGrowth, targetYear, reportExtraCostMnok }: StaffingData,
  { locale, format }: ViewContext,
): string {
  return resultWords(locale).staffingSentence.report({
    cost: format.money(costMnok),
    growth: format.percent(neededGrowth, 0),
    targetYear,
    ours: format.money(costMnok * neededGrowth),
    theirs: format.money(reportExtraCostMnok),
  });
}
