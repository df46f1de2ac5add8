import type { Locale } from "./locale.js";
import { type CoreWords, coreWords } from "./words/index.js";

/** The terms of staffing in a language. */
export function staffingWordsIn(locale: Locale): CoreWords["staffing"] {
  return coreWords(locale).staffing;
}
