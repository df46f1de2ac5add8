import { growthLimits } from "../model/scenario.js";
import type { ViewContext } from "./view-context.js";

/** What a typed growth rate means: a fraction per year, or what is wrong with it. */
export type RateReading =
  | { readonly rate: number; readonly problem: null }
  | { readonly rate: null; readonly problem: string };

const pattern = /^([+\-−–]?)\s*(\d+(?:[.,]\d+)?)\s*%?$/;

/**
 * Reads a rate as people type it: "7,5", "7.5", "−2 %". Per cent per year; comma or point.
 * Outside −50…+100 % or not a number: a sentence that says what is expected.
 */
export function readRate(text: string, { locale, format }: ViewContext): RateReading {
  const typed = text.trim();
  const problem = (sentence: string): RateReading => ({ rate: null, problem: sentence });
  const example = format.number(7.5, 1);
  if (typed === "")
    return problem(
      locale === "nb"
        ? `Feltet er tomt. Skriv vekst per år i prosent, for eksempel ${example}.`
        : `The field is empty. Type growth per year in per cent, for example ${example}.`,
    );
  const match = pattern.exec(typed);
  if (match === null)
    return problem(
      locale === "nb"
        ? `«${typed}» er ikke et tall. Skriv vekst per år i prosent, for eksempel ${example}.`
        : `“${typed}” is not a number. Type growth per year in per cent, for example ${example}.`,
    );
  const sign = match[1] === "" || match[1] === "+" ? "" : "-";
  const rate = fromPercent(`${sign}${(match[2] ?? "").replace(",", ".")}`);
  if (rate < growthLimits.min || rate > growthLimits.max) return problem(outside(locale, format));
  return { rate: rate === 0 ? 0 : rate, problem: null };
}

function outside(locale: ViewContext["locale"], { percent }: ViewContext["format"]): string {
  const [min, max] = [percent(growthLimits.min, 0), percent(growthLimits.max, 0)];
  return locale === "nb"
    ? `Veksten må være fra ${min} til ${max} per år.`
    : `Growth must be from ${min} to ${max} a year.`;
}

/** "2.3" (per cent) → 0.023, exactly the number that "0.023" names. */
export function fromPercent(text: string): number {
  return Number(`${text}e-2`);
}

/** A fraction as a field shows it: 0.1 → "10,0"; more decimals only where the rate has them. */
export function rateText(rate: number, { locale }: Pick<ViewContext, "locale">): string {
  return new Intl.NumberFormat(locale === "nb" ? "nb-NO" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 3,
  }).format(rate * 100);
}
