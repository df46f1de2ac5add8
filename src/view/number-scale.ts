import type { NumberReading } from "./number-text.js";
import { rateAfterKey } from "./rate-after-key.js";
import { fromPercent, rateText, readRate, toPercent } from "./rate-text.js";
import type { ViewContext } from "./view-context.js";

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
