import type { Baseline } from "../../model/core/baseline.js";
import type { Choice } from "./choice.js";

/** Numbers to choose from, such as years, as they are written. */
export const numberChoices = (numbers: readonly number[]): Choice<number>[] =>
  numbers.map((value) => ({ value, text: String(value) }));

/** The years after the baseline's to the last. */
export function yearChoices({ year, endYear }: Baseline): Choice<number>[] {
  return numberChoices(Array.from({ length: endYear - year }, (_, index) => year + 1 + index));
}
