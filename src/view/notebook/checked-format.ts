import { shownValue } from "../../model/core/shown-value.js";
import type { Format } from "../core/format.js";

const ofNumbers = [
  "money",
  "signedMoney",
  "billions",
  "kroner",
  "signedKroner",
  "percent",
  "signedPoints",
  "rate",
  "factor",
  "signedFactor",
  "integer",
  "number",
  "fixed",
  "typed",
] as const satisfies readonly (keyof Format)[];

/**
 * The formats, for a notebook: what is no number throws a RangeError, where a page would show
 * "NaN kr" as if it were one.
 */
export function checkedFormat(format: Format): Format {
  const checked = ofNumbers.map((name) => [
    name,
    (value: number, decimals: number) => {
      if (!Number.isFinite(value))
        throw new RangeError(
          `invalid number: ${name} is given ${shownValue(value)}; expected a number`,
        );
      return format[name](value, decimals);
    },
  ]);
  return { ...format, ...Object.fromEntries(checked) };
}
