import { isEstimated, type PriceChoice, type Prices } from "../../model/core/prices.js";
import type { Locale } from "./locale.js";
import { coreWords } from "./words/index.js";

/** The price year in words, for axes, tables and source lines. */
export interface PriceWords {
  /** "faste 2021-priser", "faste 2026-priser (omregnet med kommunal deflator, anslag)" */
  readonly constant: string;
  /** "2021-kroner" */
  readonly kroner: string;
  /** " (2026-kroner, anslag)" after an amount; "" in the price year of the data. */
  readonly after: string;
  /** Units of axes and columns: "mrd. 2021-kr", "mill. 2021-kr", "2021-kr". */
  readonly billionsUnit: string;
  readonly millionsUnit: string;
  readonly unit: string;
}

/** The price year in words; another year than that of the data says by which index, and if it is estimated. */
export function priceWords(locale: Locale, choice: PriceChoice, prices: Prices): PriceWords {
  const { year, index } = choice;
  const text = coreWords(locale).prices;
  const isBase = year === prices.baseYear;
  const estimated = isEstimated(prices, choice) ? [text.estimate] : [];
  const [constant, kroner] = [text.constant(year), text.kroner(year)];
  return {
    constant: isBase
      ? constant
      : `${constant} (${[text.converted[index], ...estimated].join(", ")})`,
    kroner: [kroner, ...estimated.map((level) => `(${level})`)].join(" "),
    after: isBase ? "" : ` (${[kroner, ...estimated].join(", ")})`,
    billionsUnit: text.billionsUnit(year),
    millionsUnit: text.millionsUnit(year),
    unit: text.unit(year),
  };
}
