import { atYear, first, known } from "../../model/core/series.js";
import type { StaffingData } from "../../model/core/staffing-data.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { sumCosts } from "../../model/result/staffing.js";
import { type MarkFigure, unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { whoseText } from "./scenario-sentence.js";
import { resultWords } from "./words/index.js";
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
  result: ScenarioResult,
  year: number,
  context: ViewContext,
  mark = unmarked,
): string {
  const { scenario, comparison } = result;
  const { years, breakEven } = comparison;
  const { staffingSentence: text } = savingWords(context.locale);
  const { moreThanAll } = resultWords(context.locale).sentence;
  const share = atYear(years, breakEven, year);
  const present = atYear(
    years,
    sumCosts(comparison, scenario.staffing.discountRate).breakEven,
    year,
  );
  const span = { firstYear: first(years), year };
  const said = (value: number) => mark("breakEvenPresent", context.format.percent(value));
  const needsNow = share !== null && share > 0;
  const needsPresent = present !== null && present > 0;
  const presentText = needsNow ? text.present : text.presentAlone;
  return [
    needsNow
      ? yearSentence(result, year, context, mark)
      : text.paid({ ...span, whose: whoseText(result, context) }),
    ...(needsPresent ? [presentText({ ...span, present: said(present) })] : []),
    ...(needsNow && !needsPresent ? [text.nothingPresent(first(years), year)] : []),
    ...(Math.max(share ?? 0, present ?? 0) > 1 ? [moreThanAll] : []),
  ].join(" ");
}

/** What e-health must save in a year where it must save something. */
function yearSentence(
  result: ScenarioResult,
  year: number,
  context: ViewContext,
  mark: MarkFigure,
): string {
  const { comparison } = result;
  const { locale, format, prices } = context;
  const { years, extraStaffing, extraFullTimeEquivalents, breakEven } = comparison;
  const share = known(atYear(years, breakEven, year));
  const staff = roundStaff(share * atYear(years, extraFullTimeEquivalents, year));
  return savingWords(locale).staffingSentence.breakEven({
    whose: whoseText(result, context),
    year,
    share: mark("breakEven", format.percent(share)),
    amount: mark("toSave", format.money(share * atYear(years, extraStaffing, year))) + prices.after,
    staff: mark("staffToSave", format.integer(staff)),
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
