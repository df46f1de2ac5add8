import type { StaffingData } from "../../model/core/staffing-data.js";
import type { StaffingAssumptions } from "../../model/scenario/staffing-assumptions.js";
import type { ViewContext } from "../core/view-context.js";

/** What the staffing alternative rests on: "175,0 mrd. kr i 2021 og 80 % økt behov til 2060, …". */
export function staffingAssumptionText(
  { start, shape, neededGrowth, realCostGrowth }: StaffingAssumptions,
  data: StaffingData,
  { locale, format }: Pick<ViewContext, "locale" | "format">,
): string {
  const isNb = locale === "nb";
  const isCare = start === "care";
  const cost = format.money(isCare ? data.careCostMnok : data.costMnok);
  const growth = format.percent(neededGrowth, 0);
  const { baselineYear, targetYear } = data;
  const parts = isNb
    ? [
        `${cost} ${isCare ? "til omsorgstjenester " : ""}i ${baselineYear} og ${growth} økt behov til ${targetYear}`,
        shape === "even" ? "jevn vekst" : "veksten fordelt som i SSBs referansebane",
      ]
    : [
        `${cost} ${isCare ? "for care services " : ""}in ${baselineYear} and ${growth} more needed by ${targetYear}`,
        shape === "even" ? "even growth" : "growth spread as in Statistics Norway’s reference path",
      ];
  if (realCostGrowth === 0) return parts.join(", ");
  const real = format.percent(realCostGrowth);
  const perStaff = isNb
    ? `${real} realvekst per år i kostnaden per årsverk`
    : `${real} real growth a year in cost per full-time equivalent`;
  return [...parts, perStaff].join(", ");
}
