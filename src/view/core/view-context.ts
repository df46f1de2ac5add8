import { basePrices, type PriceChoice, type Prices } from "../../model/core/prices.js";
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
  /** The price levels of the years that money can be shown in. */
  readonly priceLevels: Prices;
  /** Which year's kroner the money of the rows is in. */
  readonly prices: PriceWords;
}

/** Makes a locale's context: once a page. Money is in the kroner of the data, until `withPrices`. */
export function viewContext(locale: Locale, priceLevels: Prices): ViewContext {
  const { terms: words, labels } = coreWords(locale);
  return {
    locale,
    words,
    labels,
    format: formatIn(locale),
    priceLevels,
    prices: priceWords(locale, basePrices(priceLevels), priceLevels),
  };
}

/** The same context for rows whose money is in the kroner of another price year. */
export function withPrices(context: ViewContext, choice: PriceChoice): ViewContext {
  return { ...context, prices: priceWords(context.locale, choice, context.priceLevels) };
}
