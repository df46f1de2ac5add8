import type { Locale } from "./locale.js";
import { type NumberExpectation, type NumberReading, readNumber } from "./number-text.js";
import { rateAfterKey, stepsAfterKey } from "./rate-after-key.js";
import { fromPercent, rateText, readRate, toPercent } from "./rate-text.js";
import type { ViewContext } from "./view-context.js";
import { coreWords } from "./words/index.js";

/** How one kind of number is typed, shown, and stepped through by keys and a slider. */
export interface NumberScale {
  /** Written after the field: "%". */
  readonly unit: string;
  /** The slider's step, in its own numbers. */
  readonly step: number;
  readonly toSlider: (value: number) => string;
  readonly fromSlider: (text: string) => number;
  readonly text: (value: number) => string;
  readonly read: (text: string) => NumberReading;
  /** The number after a key; null for a key that means nothing here. */
  readonly afterKey: (key: string, value: number) => number | null;
}

/** A number in a control, with the ends of its slider. */
export interface NumberRows {
  /** Written before the slider. */
  readonly span: string;
  /** What the number is, for readers: of the slider, and of the field with its unit. */
  readonly name: string;
  readonly fieldName: string;
  readonly valueText: string;
  readonly value: number;
  readonly resetTo: number;
  readonly min: number;
  readonly max: number;
}

/** Growth per year, in tenths of a per cent. */
export function growthScale(context: ViewContext): NumberScale {
  return {
    unit: "%",
    step: 0.1,
    toSlider: toPercent,
    fromSlider: fromPercent,
    text: (rate) => rateText(rate, context),
    read: (text) => readRate(text, context),
    afterKey: rateAfterKey,
  };
}

/** Lowest and highest number that is accepted, and the step of slider and keys. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A fraction, typed and shown in per cent. */
export function percentScale(
  limits: NumberLimits,
  expectation: NumberExpectation,
  context: ViewContext,
): NumberScale {
  const { locale, format } = context;
  return {
    unit: "%",
    step: Number(toPercent(limits.step)),
    toSlider: toPercent,
    fromSlider: fromPercent,
    text: (share) => rateText(share, context),
    read: (text) =>
      within(
        limits,
        (limit) => format.percent(limit, 0),
        locale,
      )(readNumber(text, expectation, fromPercent, context)),
    afterKey: (key, value) => afterKey(key, value, limits),
  };
}

/** An amount, typed and shown as it is; `show` writes what is no amount: a year. */
export function amountScale(
  limits: NumberLimits,
  expectation: NumberExpectation,
  context: ViewContext,
  show?: (value: number) => string,
): NumberScale {
  const { locale, format } = context;
  const decimals = stepDecimals(limits);
  const written = (limit: number) => format.number(limit, decimals);
  return {
    unit: expectation.unit,
    step: limits.step,
    toSlider: String,
    fromSlider: Number,
    text: show ?? ((amount) => format.typed(amount, decimals)),
    read: (text) =>
      within(limits, show ?? written, locale)(readNumber(text, expectation, Number, context)),
    afterKey: (key, value) => afterKey(key, value, limits),
  };
}

/** How many decimals show the limits, and every step from the lower: one at least. */
export function stepDecimals({ min, max, step }: NumberLimits): number {
  return Math.max(1, ...[min, max, step].map(decimalsOf));
}

/** How many decimals a number is written with; small ones are written "1e-7". */
function decimalsOf(number: number): number {
  const [digits = "", exponent = "0"] = String(number).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}

function within({ min, max }: NumberLimits, show: (limit: number) => string, locale: Locale) {
  return (reading: NumberReading): NumberReading => {
    if (reading.value === null || (reading.value >= min && reading.value <= max)) return reading;
    const [low, high] = [show(min), show(max)];
    return { value: null, problem: coreWords(locale).numbers.outside(low, high) };
  };
}

/** Arrows move one step, Page Up and Page Down ten, rounded to the step and kept within limits. */
function afterKey(key: string, value: number, limits: NumberLimits): number | null {
  const { min, max, step } = limits;
  const moved = stepsAfterKey(key);
  if (moved === null) return null;
  const rounded = Number(((Math.round(value / step) + moved) * step).toFixed(stepDecimals(limits)));
  return Math.min(max, Math.max(min, rounded));
}
