import type { PriceChoice } from "../../model/core/prices.js";
import type { Locale } from "./locale.js";
import { coreWords } from "./words/index.js";

/** The price year in words, for axes, tables and source lines. */
export interface PriceWords {
  /** "faste 2021-priser", "faste 2024-priser (konsumprisindeksen)" */
  readonly constant: string;
  /** "2021-kroner" */
  readonly kroner: string;
  /** "2024-kroner" where it is not the price year of the data, else null. */
  readonly other: string | null;
  /** Units of axes and columns: "mrd. 2021-kr", "mill. 2021-kr", "2021-kr". */
  readonly billionsUnit: string;
  readonly millionsUnit: string;
  readonly unit: string;
}

/** The price year in words; another year than that of the data, `baseYear`, says by which index. */
export function priceWords(
  locale: Locale,
  { year, index }: PriceChoice,
  baseYear: number,
): PriceWords {
  const text = coreWords(locale).prices;
  const isBase = year === baseYear;
  const constant = text.constant(year);
  return {
    constant: isBase ? constant : `${constant} (${text.converted[index]})`,
    kroner: text.kroner(year),
    other: isBase ? null : text.kroner(year),
    billionsUnit: text.billionsUnit(year),
    millionsUnit: text.millionsUnit(year),
    unit: text.unit(year),
  };
}
