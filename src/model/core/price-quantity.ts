import { isEstimated, type PriceChoice, type Prices, priceFactor } from "./prices.js";
import { given, type Quantity } from "./quantity.js";

/** Kroner of the chosen year per krone of the base year, as it is put into a formula. */
export const priceQuantity = (prices: Prices, choice: PriceChoice): Quantity<"priceFactor"> =>
  priceLevelQuantity(prices, choice, priceFactor(prices, choice));

/** The same of any year, whose level is given: the base year is no bound of the table. */
export function priceLevelQuantity(
  prices: Prices,
  choice: PriceChoice,
  factor: number,
): Quantity<"priceFactor"> {
  const { year, index } = choice;
  const sureness = prices[index].find((level) => level.year === year)?.sureness;
  return given(
    "priceFactor",
    [factor, "factor"],
    { kind: "table", name: "prices", ...(sureness && { row: { sureness } }) },
    { from: prices.baseYear, year, index, estimated: isEstimated(prices, choice) },
  );
}
