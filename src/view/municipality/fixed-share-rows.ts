import { fixedShareLimits } from "../../model/municipality/municipality-estimate.js";
import type { NumberScale } from "../core/number-scale.js";
import { type NumberReading, readNumber } from "../core/number-text.js";
import { fromPercent, toPercent } from "../core/rate-text.js";
import type { ViewContext } from "../core/view-context.js";

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

function readFixedShare(text: string, context: ViewContext): NumberReading {
  const { locale, format } = context;
  const what = locale === "nb" ? "fast andel i prosent" : "the fixed share in per cent";
  const expectation = { what, example: format.number(usual * 100, 0), unit: "%" };
  const reading = readNumber(text, expectation, fromPercent, context);
  if (reading.value === null || reading.value === kept(reading.value)) return reading;
  const [low, high] = [format.percent(min, 0), format.percent(max, 0)];
  const problem =
    locale === "nb"
      ? `Andelen må være fra ${low} til ${high}.`
      : `The share must be from ${low} to ${high}.`;
  return { value: null, problem };
}

/** The slider of the fixed share. */
export function fixedShareRows(share: number, name: string, { locale, format }: ViewContext) {
  const ofCost = locale === "nb" ? "av kostnaden" : "of the cost";
  return {
    span: "",
    name,
    fieldName: `${name}, ${locale === "nb" ? "prosent" : "per cent"}`,
    valueText: `${format.percent(share, 0)} ${ofCost}`,
    value: share,
    resetTo: usual,
    min,
    max,
  };
}
