import { amountScale, type NumberRows, type NumberScale } from "../core/number-scale.js";
import type { ViewContext } from "../core/view-context.js";
import { checkOptions } from "./check-options.js";
import { numberText } from "./line-figure-rows.js";

/** A notebook's slider. */
export interface SliderOptions {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** Written after the field: "%". None unless told. */
  readonly unit?: string;
}

/** How the slider's number is typed and stepped through. Throws a RangeError on a bad option. */
export function sliderScale(options: SliderOptions, context: ViewContext): NumberScale {
  const { label, min, max, step, value, unit = "" } = options;
  checkOptions(
    "slider",
    { ...options },
    {
      required: ["label"],
      optional: ["min", "max", "step", "value", "unit"],
    },
  );
  for (const [name, number] of Object.entries({ min, max, step, value }))
    if (typeof number !== "number" || !Number.isFinite(number))
      throw new RangeError(`invalid ${name}: slider needs a number, got ${String(number)}`);
  if (min >= max) throw new RangeError(`invalid max: ${max} is not above min, ${min}`);
  if (step <= 0) throw new RangeError(`invalid step: ${step} is not above 0`);
  if (value < min || value > max)
    throw new RangeError(`invalid value: ${value} is not from ${min} to ${max}`);
  const expectation = { what: label, example: numberText(value, context), unit };
  return amountScale({ min, max, step }, expectation, context);
}

/** The slider as it stands. */
export function sliderRows(
  { label, min, max, value: start, unit = "" }: SliderOptions,
  value: number,
  context: ViewContext,
): NumberRows {
  const text = numberText(value, context);
  return {
    span: label,
    name: label,
    fieldName: unit === "" ? label : `${label}, ${unit}`,
    valueText: unit === "" ? text : `${text} ${unit}`,
    value,
    resetTo: start,
    min,
    max,
  };
}
