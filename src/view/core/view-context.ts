import type { PriceChoice } from "../../model/core/prices.js";
import { type Format, formatIn } from "./format.js";
import { type Labels, labelsIn } from "./labels.js";
import type { Locale } from "./locale.js";
import { type PriceWords, priceWords } from "./price-words.js";
import { type Words, wordsIn } from "./words.js";

/** What a view function needs to write in a language. */
export interface ViewContext {
  readonly locale: Locale;
  readonly words: Words;
  readonly labels: Labels;
  readonly format: Format;
  /** Which year's kroner the money of the rows is in. */
  readonly prices: PriceWords;
}

/** Makes a locale's context: once a page. Money is in 2021 kroner, as it is in all data. */
export function viewContext(locale: Locale): ViewContext {
  return {
    locale,
    words: wordsIn(locale),
    labels: labelsIn(locale),
    format: formatIn(locale),
    prices: priceWords(locale, { year: 2021, index: "consumer" }),
  };
}

/** The same context for rows whose money is in the kroner of another price year. */
export function withPrices(context: ViewContext, choice: PriceChoice): ViewContext {
  return { ...context, prices: priceWords(context.locale, choice) };
}
