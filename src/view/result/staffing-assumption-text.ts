import type { StaffingData } from "../../model/core/staffing-data.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import type { StaffingAssumptions } from "../../model/scenario/staffing-assumptions.js";
import { ratesText } from "../core/rate-text.js";
import { unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { staffingWords } from "./words/staffing/index.js";

/**
 * What the staffing alternative rests on: "175,0 mrd. kr i 2021 og 80 % økt behov til 2060, …". `mark`
 * marks the numbers in it.
 */
export function staffingAssumptionText(
  { start, shape, neededGrowth, realCostGrowth }: StaffingAssumptions,
  { careCostMnok, costMnok, baselineYear, targetYear }: StaffingData,
  { locale, format, prices }: Pick<ViewContext, "locale" | "format" | "prices">,
  mark: (id: StatedId, value: string) => string = unmarked,
): string {
  const text = staffingWords(locale).assumption;
  const isCare = start === "care";
  const need = text.need({
    cost: mark("staffingStart", format.money(isCare ? careCostMnok : costMnok)) + prices.after,
    isCare,
    year: baselineYear,
    growth: mark("neededGrowth", ratesText([neededGrowth], { format })),
    targetYear,
  });
  const real = () => text.realGrowth(mark("realCostGrowth", format.percent(realCostGrowth)));
  return [need, text.shape[shape], ...(realCostGrowth === 0 ? [] : [real()])].join(", ");
}
