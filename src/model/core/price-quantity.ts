import { isEstimated, type PriceChoice, type Prices, priceFactor } from "./prices.js";
import { given, type Quantity } from "./quantity.js";

/** Kroner of the chosen year per krone of the base year, as it is put into a formula. */
export function priceQuantity(prices: Prices, choice: PriceChoice): Quantity<"priceFactor"> {
  return given(
    "priceFactor",
    [priceFactor(prices, choice), "factor"],
    { kind: "table", name: "prices" },
    { year: choice.year, estimated: isEstimated(prices, choice) },
  );
}
