import { comparisonLimits } from "../../model/comparison/comparison.js";
import type { Locale } from "../core/locale.js";
import { comparisonWords } from "./words/index.js";

/** The texts of the compare page's controls in a language. */
export function comparisonTexts(locale: Locale) {
  const { controls } = comparisonWords(locale);
  return { ...controls, full: controls.full(comparisonLimits.max) };
}
