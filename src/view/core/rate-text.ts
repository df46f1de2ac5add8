import { growthLimits } from "../../model/scenario/scenario.js";
import { type NumberReading, readNumber } from "./number-text.js";
import type { ViewContext } from "./view-context.js";

/**
 * Reads a growth rate as people type it: "7,5", "7.5", "−2 %". Per cent per year; comma or point.
 * Outside −50…+100 % or not a number: a sentence that says what is expected.
 */
export function readRate(text: string, context: ViewContext): NumberReading {
  const { locale, format } = context;
  const what = locale === "nb" ? "vekst per år i prosent" : "growth per year in per cent";
  const expectation = { what, example: format.number(7.5, 1), unit: "%" };
  const reading = readNumber(text, expectation, fromPercent, context);
  if (reading.value === null) return reading;
  if (reading.value >= growthLimits.min && reading.value <= growthLimits.max) return reading;
  return { value: null, problem: outside(locale, format) };
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

/** A fraction as per cent for a number input: 0.023 → "2.3". */
export function toPercent(fraction: number): string {
  return String(Number((fraction * 100).toFixed(3)));
}

const fieldDigits = { minimumFractionDigits: 1, maximumFractionDigits: 3 };
const fieldFormats = {
  nb: new Intl.NumberFormat("nb-NO", fieldDigits),
  en: new Intl.NumberFormat("en-GB", fieldDigits),
};

/** A fraction as a field shows it: 0.1 → "10,0"; more decimals only where the rate has them. */
export function rateText(rate: number, { locale }: Pick<ViewContext, "locale">): string {
  return fieldFormats[locale].format(rate * 100);
}
