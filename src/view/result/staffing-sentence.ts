import { atYear } from "../../model/core/series.js";
import type { StaffingData } from "../../model/core/staffing-data.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { ViewContext } from "../core/view-context.js";

/** Full-time equivalents as people say them: two figures, "5 100". */
export function roundStaff(fullTimeEquivalents: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(fullTimeEquivalents) || 1)) - 1);
  return Math.round(fullTimeEquivalents / step) * step;
}

/** What e-health must save to pay for its own growth, in a year: per cent, kroner and staff. */
export function staffingSentence(
  { comparison, projection }: ScenarioResult,
  year: number,
  { locale, format, prices }: ViewContext,
): string {
  const { years, extraStaffing, extraFullTimeEquivalents, breakEven } = comparison;
  const share = breakEven[years.indexOf(year)] ?? null;
  const firstYear = projection.years[0] ?? 0;
  if (share === null || share <= 0)
    return locale === "nb"
      ? `E-helse betaler for seg selv i ${year} uten å spare årsverk: den koster ikke mer enn i ${firstYear}, eller andre gevinster dekker veksten.`
      : `E-health pays for itself in ${year} without saving staff: it costs no more than in ${firstYear}, or other gains cover its growth.`;
  const kroner = prices.other === null ? "" : ` (${prices.other})`;
  const amount = format.money(share * atYear(years, extraStaffing, year)) + kroner;
  const staff = format.integer(roundStaff(share * atYear(years, extraFullTimeEquivalents, year)));
  const percent = format.percent(share);
  return locale === "nb"
    ? `E-helse betaler sin egen kostnadsvekst i ${year} om den gjør ${percent} av bemanningsveksten unødvendig: ${amount} eller om lag ${staff} årsverk.`
    : `E-health pays for its own growth in ${year} if it makes ${percent} of staffing growth unnecessary: ${amount} or about ${staff} full-time equivalents.`;
}

/**
 * The report's overview beside the arithmetic it rests on. Takes the data in 2021 kroner: the
 * report's own assumptions, not the user's.
 */
export function reportEstimateSentence(
  { costMnok, neededGrowth, targetYear, reportExtraCostMnok }: StaffingData,
  { locale, format }: ViewContext,
): string {
  const [cost, growth] = [format.money(costMnok), format.percent(neededGrowth, 0)];
  const ours = format.money(costMnok * neededGrowth);
  const theirs = format.money(reportExtraCostMnok);
  return locale === "nb"
    ? `Rapporten regner med ${growth} økt behov til ${targetYear}. ${cost} ganger ${growth} er ${ours} i ekstra kostnad per år i ${targetYear}. Rapporten skriver «i størrelsesorden» ${theirs}: det er en avrunding oppover (OE 2022-78, kap. 4.3).`
    : `The report expects ${growth} more need by ${targetYear}. ${cost} times ${growth} is ${ours} of extra cost a year in ${targetYear}. The report writes “in the order of” ${theirs}: it rounds up (OE 2022-78, ch. 4.3).`;
}
