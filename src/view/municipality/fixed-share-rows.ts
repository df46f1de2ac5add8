import { fixedShareLimits } from "../../model/municipality/municipality-estimate.js";
import type { NumberScale } from "../core/number-scale.js";
import { type NumberReading, readNumber } from "../core/number-text.js";
import { fromPercent, toPercent } from "../core/rate-text.js";
import type { ViewContext } from "../core/view-context.js";
import { municipalityWords } from "./words/index.js";

const steps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 5,
  PageDown: -5,
};

/** The fixed share of the cost, in whole per cent. */
export function fixedShareScale(context: ViewContext): NumberScale {
  return {
    unit: "%",
    step: 1,
    toSlider: toPercent,
    fromSlider: fromPercent,
    text: (share) => context.format.number(share * 100, 1),
    read: (text) => readFixedShare(text, context),
    afterKey: (key, share) => {
      const step = steps[key];
      return step === undefined ? null : kept(Math.round(share * 100 + step) / 100);
    },
  };
}

const { min, max, usual } = fixedShareLimits;
const kept = (share: number) => Math.min(max, Math.max(min, share));

function readFixedShare(typed: string, context: ViewContext): NumberReading {
  const { locale, format } = context;
  const text = municipalityWords(locale).share;
  const expectation = { what: text.what, example: format.number(usual * 100, 0), unit: "%" };
  const reading = readNumber(typed, expectation, fromPercent, context);
  if (reading.value === null || reading.value === kept(reading.value)) return reading;
  const span = { low: format.percent(min, 0), high: format.percent(max, 0) };
  return { value: null, problem: text.outside(span) };
}

/** The slider of the fixed share. */
export function fixedShareRows(share: number, name: string, { locale, format }: ViewContext) {
  const text = municipalityWords(locale).share;
  return {
    span: "",
    name,
    fieldName: text.field(name),
    valueText: text.ofCost(format.percent(share, 0)),
    value: share,
    resetTo: usual,
    min,
    max,
  };
}
