import { growthLimits } from "../../model/core/growth-step.js";
import { type NumberReading, readNumber } from "./number-text.js";
import type { ViewContext } from "./view-context.js";
import { coreWords } from "./words/index.js";

/**
 * Reads a growth rate as people type it: "7,5", "7.5", "−2 %". Per cent per year; comma or point.
 * Outside −50…+100 % or not a number: a sentence that says what is expected.
 */
export function readRate(text: string, context: ViewContext): NumberReading {
  const { locale, format } = context;
  const { what, outside } = coreWords(locale).rates;
  const expectation = { what, example: format.number(7.5, 1), unit: "%" };
  const reading = readNumber(text, expectation, fromPercent, context);
  if (reading.value === null) return reading;
  if (reading.value >= growthLimits.min && reading.value <= growthLimits.max) return reading;
  const { min, max } = growthLimits;
  return { value: null, problem: outside(format.percent(min, 0), format.percent(max, 0)) };
}

/** "2.3" (per cent) → 0.023, exactly the number that "0.023" names. */
export function fromPercent(text: string): number {
  return Number(`${text}e-2`);
}

/** A fraction as per cent for a number input: 0.023 → "2.3". */
export function toPercent(fraction: number): string {
  return String(Number((fraction * 100).toFixed(3)));
}

/** A fraction as a field shows it: 0.1 → "10,0"; more decimals only where the rate has them. */
export function rateText(rate: number, { format }: Pick<ViewContext, "format">): string {
  return format.rate(rate);
}

/** The rates of successive periods: "10 · 10 · 0 %". */
export function ratesText(
  rates: readonly number[],
  { format }: Pick<ViewContext, "format">,
): string {
  return format.perCent(rates.map((rate) => format.number(rate * 100, 1)).join(" · "));
}
