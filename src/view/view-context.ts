import { type Format, formatIn } from "./format.js";
import { type Labels, labelsIn } from "./labels.js";
import type { Locale } from "./locale.js";
import { type Words, wordsIn } from "./words.js";

/** What a view function needs to write in a language. */
export interface ViewContext {
  readonly locale: Locale;
  readonly words: Words;
  readonly labels: Labels;
  readonly format: Format;
}

/** Makes a locale's context: once a page. */
export function viewContext(locale: Locale): ViewContext {
  return { locale, words: wordsIn(locale), labels: labelsIn(locale), format: formatIn(locale) };
}
