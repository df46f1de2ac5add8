/** One year's price level. */
export interface PriceYear {
  readonly year: number;
  /** Kroner of this year that equal one krone of the base year. */
  readonly factor: number;
  /** A checked against SSB, B one secondary source or computed, C estimate. */
  readonly sureness: "A" | "B" | "C";
}

/** Price levels to show constant kroner in another year's. Written by `src/data/prices.json.ts`. */
export interface Prices {
  /** The price year of all money in the product: 2021. */
  readonly baseYear: number;
  /** Consumer price index, oldest year first. */
  readonly consumer: readonly PriceYear[];
  /** Deflator of municipal services, oldest year first. */
  readonly municipal: readonly PriceYear[];
}
