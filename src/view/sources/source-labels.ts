import type { Locale } from "../core/locale.js";
import { type SourceWords, sourceWords } from "./words/index.js";

/** Texts of the sources page's tables and controls. */
export type SourceLabels = SourceWords["controls"];

/** The texts of the sources page's tables and controls in a language. */
export function sourceLabelsIn(locale: Locale): SourceLabels {
  return sourceWords(locale).controls;
}
