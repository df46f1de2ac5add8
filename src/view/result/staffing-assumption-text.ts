import type { StaffingData } from "../../model/core/staffing-data.js";
import type { StaffingAssumptions } from "../../model/scenario/staffing-assumptions.js";
import type { ViewContext } from "../core/view-context.js";
import { staffingWords } from "./words/staffing/index.js";

/** What the staffing alternative rests on: "175,0 mrd. kr i 2021 og 80 % økt behov til 2060, …". */
export function staffingAssumptionText(
  { start, shape, neededGrowth, realCostGrowth }: StaffingAssumptions,
  { careCostMnok, costMnok, baselineYear, targetYear }: StaffingData,
  { locale, format }: Pick<ViewContext, "locale" | "format">,
): string {
  const text = staffingWords(locale).assumption;
  const isCare = start === "care";
  const need = text.need({
    cost: format.money(isCare ? careCostMnok : costMnok),
    isCare,
    year: baselineYear,
    growth: format.percent(neededGrowth, 0),
    targetYear,
  });
  const real = realCostGrowth === 0 ? [] : [text.realGrowth(format.percent(realCostGrowth))];
  return [need, text.shape[shape], ...real].join(", ");
}
