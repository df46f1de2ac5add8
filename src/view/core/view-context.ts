import type { PriceChoice, Prices } from "../../model/core/prices.js";
import { type Format, formatIn } from "./format.js";
import type { Locale } from "./locale.js";
import { type PriceWords, priceWords } from "./price-words.js";
import { type CoreWords, coreWords } from "./words/index.js";

/** What a view function needs to write in a language. */
export interface ViewContext {
  readonly locale: Locale;
  /** The project's standard terms. */
  readonly words: CoreWords["terms"];
  /** Texts on controls. */
  readonly labels: CoreWords["labels"];
  readonly format: Format;
  /** The price year of all money in data. */
  readonly baseYear: number;
  /** Which year's kroner the money of the rows is in. */
  readonly prices: PriceWords;
}

/** Makes a locale's context: once a page. Money is in the kroner of the data, until `withPrices`. */
export function viewContext(locale: Locale, { baseYear }: Pick<Prices, "baseYear">): ViewContext {
  const { terms: words, labels } = coreWords(locale);
  return {
    locale,
    words,
    labels,
    format: formatIn(locale),
    baseYear,
    prices: priceWords(locale, { year: baseYear, index: "consumer" }, baseYear),
  };
}

/** The same context for rows whose money is in the kroner of another price year. */
export function withPrices(context: ViewContext, choice: PriceChoice): ViewContext {
  return { ...context, prices: priceWords(context.locale, choice, context.baseYear) };
}
