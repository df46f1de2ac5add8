import type { Baseline } from "../../model/core/baseline.js";
import type { Choice } from "./choice.js";

/** The years after the baseline's to the last. */
export function yearChoices({ year, endYear }: Baseline): Choice<number>[] {
  return Array.from({ length: endYear - year }, (_, index) => year + 1 + index).map((value) => ({
    value,
    text: String(value),
  }));
}
