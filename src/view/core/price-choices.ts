import {
  basePrices,
  findPriceYear,
  isEstimated,
  type PriceChoice,
  type Prices,
  presentPrices,
  priceIndexes,
} from "../../model/core/prices.js";
import type { Choice } from "./choice.js";
import type { ViewContext } from "./view-context.js";
import { coreWords } from "./words/index.js";

/** What today's kroner are called; another year's, where a scenario is shown in those. */
export function priceSwitchText(
  choice: PriceChoice,
  prices: Prices,
  context: Pick<ViewContext, "locale">,
): string {
  const isOther = [presentPrices(prices), basePrices(prices)].every(
    (one) => !isSamePrice(prices, one, choice),
  );
  const other = priceChoices(prices, context).find(({ value }) =>
    isSamePrice(prices, value, choice),
  );
  const { today, estimate } = coreWords(context.locale).prices;
  const present = presentPrices(prices);
  const year = String(present.year);
  const text = today(isEstimated(prices, present) ? `${year}, ${estimate}` : year);
  return isOther && other !== undefined ? other.text : text;
}

/** The kroner that money can be shown in: the data's own, then later years' by each index. */
export function priceChoices(
  prices: Prices,
  { locale }: Pick<ViewContext, "locale">,
): Choice<PriceChoice>[] {
  const { index: name, estimate, kroner } = coreWords(locale).prices;
  const later = priceIndexes.flatMap((index) =>
    prices[index].flatMap(({ year }) => {
      const value = { year, index };
      const isLater = year > prices.baseYear && findPriceYear(prices, value) !== null;
      const by = isEstimated(prices, value) ? `${name[index]}, ${estimate}` : name[index];
      return isLater ? [{ value, text: `${kroner(year)} (${by})` }] : [];
    }),
  );
  return [{ value: basePrices(prices), text: kroner(prices.baseYear) }, ...later];
}

/** Whether two choices show money in the same kroner. In the data's own year no index is used. */
export function isSamePrice({ baseYear }: Prices, a: PriceChoice, b: PriceChoice): boolean {
  return a.year === b.year && (a.index === b.index || a.year === baseYear);
}
