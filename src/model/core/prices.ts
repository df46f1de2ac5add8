import type { Sureness } from "./row-source.js";
import { last } from "./series.js";

/** One year's price level. */
export interface PriceYear {
  readonly year: number;
  /** Kroner of this year that equal one krone of the base year. */
  readonly factor: number;
  /** A checked against SSB, B one secondary source or computed, C estimate. */
  readonly sureness: Sureness;
}

/** What prices are measured by: the consumer price index, or the deflator of municipal services. */
export const priceIndexes = ["consumer", "municipal"] as const;

export type PriceIndex = (typeof priceIndexes)[number];

/** Price levels to show constant kroner in another year's. Written by `src/data/prices.json.ts`. */
export interface Prices extends Readonly<Record<PriceIndex, readonly PriceYear[]>> {
  /** The price year of all money in data, links and files: 2021. */
  readonly baseYear: number;
}

/** Which year's kroner money is shown in, and by which index it is converted. */
export interface PriceChoice {
  readonly year: number;
  readonly index: PriceIndex;
}

/** The price level a choice names, from the base year on; null where we have none. */
export function findPriceYear(prices: Prices, { year, index }: PriceChoice): PriceYear | null {
  if (year < prices.baseYear) return null;
  return prices[index].find((level) => level.year === year) ?? null;
}

/** The data's own kroner: no index is used. */
export const basePrices = ({ baseYear }: Prices): PriceChoice => ({
  year: baseYear,
  index: "consumer",
});

/** Today's kroner: of the last year that the deflator of municipal services reaches. */
export function presentPrices({ municipal }: Prices): PriceChoice {
  return { year: last(municipal).year, index: "municipal" };
}

/** Whether the price level that a choice converts by is an estimate. The data's own kroner are not converted. */
export function isEstimated(prices: Prices, choice: PriceChoice): boolean {
  return choice.year !== prices.baseYear && findPriceYear(prices, choice)?.sureness === "C";
}

/** Kroner of the chosen year per krone of the base year. Throws a RangeError where we have none. */
export function priceFactor(prices: Prices, choice: PriceChoice): number {
  const level = findPriceYear(prices, choice);
  if (level === null) throw new RangeError(`invalid price year: ${choice.year} ${choice.index}`);
  return level.factor;
}
