import { strictNumber } from "../../model/core/percent-text.js";
import {
  amountScale,
  type NumberRows,
  type NumberScale,
  stepDecimals,
} from "../core/number-scale.js";
import type { ViewContext } from "../core/view-context.js";
import { checkOptions } from "./check-options.js";
import { isYear, numbersNamed } from "./line-figure-rows.js";
import { notebookWords } from "./words/index.js";

/** A notebook's slider. */
export interface SliderOptions {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** Written after the field: "%". None unless told. */
  readonly unit?: string;
  /** Its name in the page's link, small letters, digits and hyphens. Made from the label unless told. */
  readonly key?: string;
}

/** How the slider's number is typed and stepped through. Throws a RangeError on a bad option. */
export function sliderScale(options: SliderOptions, context: ViewContext): NumberScale {
  const { label, min, max, step, value, unit = "" } = options;
  checkOptions(
    "slider",
    { ...options },
    {
      required: ["label"],
      optional: ["min", "max", "step", "value", "unit", "key"],
    },
  );
  for (const [name, number] of Object.entries({ min, max, step, value }))
    if (typeof number !== "number" || !Number.isFinite(number))
      throw new RangeError(`invalid ${name}: slider needs a number, got ${String(number)}`);
  if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(sliderKey(options)))
    throw new RangeError(
      `invalid key: slider needs letters a to z, digits and hyphens, got "${sliderKey(options)}"`,
    );
  if (min >= max) throw new RangeError(`invalid max: ${max} is not above min, ${min}`);
  if (step <= 0) throw new RangeError(`invalid step: ${step} is not above 0`);
  if (value < min || value > max)
    throw new RangeError(`invalid value: ${value} is not from ${min} to ${max}`);
  const expectation = { what: label, example: numbersNamed(label, context)(value), unit };
  const show = isYear(label) ? String : undefined;
  return amountScale({ min, max, step }, expectation, context, show);
}

/** The slider as it stands. */
export function sliderRows(
  { label, min, max, step, value: start, unit = "" }: SliderOptions,
  value: number,
  context: ViewContext,
): NumberRows {
  const text = isYear(label)
    ? String(value)
    : context.format.number(value, stepDecimals({ min, max, step }));
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

/** The slider's name in the link: "EPJ, vekst per år" → "epj-vekst-per-ar". */
export function sliderKey({ label, key }: Pick<SliderOptions, "label" | "key">): string {
  if (key !== undefined) return key;
  const plain = label.toLowerCase().replace(/æ/g, "ae").replace(/ø/g, "o").normalize("NFD");
  return plain
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** What the link says of the slider; null where it stands as the notebook has it. */
export function sliderText({ value: usual }: SliderOptions, value: number): string | null {
  return value === usual ? null : String(value);
}

/** Where the slider starts, and what is wrong with the link's number for it, if it is. */
export function sliderFromLink(
  options: SliderOptions,
  text: string | null,
  context: ViewContext,
): { readonly value: number; readonly problem: string | null } {
  const { label, min, max, value: usual } = options;
  if (text === null) return { value: usual, problem: null };
  const value = strictNumber(text);
  if (value >= min && value <= max) return { value, problem: null };
  const number = numbersNamed(label, context);
  const problem = notebookWords(context.locale).badValue({
    label,
    text: text.length > 20 ? `${text.slice(0, 20)}…` : text,
    min: number(min),
    max: number(max),
    usual: number(usual),
  });
  return { value: usual, problem };
}
