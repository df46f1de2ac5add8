import type { PriceChoice } from "../../model/core/prices.js";
import type { Locale } from "./locale.js";

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

const baseYear = 2021;
const indexes = {
  nb: { consumer: "omregnet med konsumprisindeksen", municipal: "omregnet med kommunal deflator" },
  en: {
    consumer: "converted by the consumer price index",
    municipal: "converted by the municipal deflator",
  },
} as const;

/** The price year in words; a later year than that of the data says by which index. */
export function priceWords(locale: Locale, { year, index }: PriceChoice): PriceWords {
  const isBase = year === baseYear;
  const by = isBase ? "" : ` (${indexes[locale][index]})`;
  const kroner = locale === "nb" ? `${year}-kroner` : `${year} kroner`;
  const unit = locale === "nb" ? `${year}-kr` : `${year} kr`;
  return {
    constant: locale === "nb" ? `faste ${year}-priser${by}` : `constant ${year} prices${by}`,
    kroner,
    other: isBase ? null : kroner,
    billionsUnit: `${locale === "nb" ? "mrd." : "bn"} ${unit}`,
    millionsUnit: `${locale === "nb" ? "mill." : "million"} ${unit}`,
    unit,
  };
}
