import { describe, expect, test } from "vitest";
import { isEstimated, type PriceChoice } from "../../../src/model/core/prices.js";
import { locales } from "../../../src/view/core/locale.js";
import { priceChoices } from "../../../src/view/core/price-choices.js";
import { withPrices } from "../../../src/view/core/view-context.js";
import { tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

const { prices } = tables;
const nb = viewContext("nb");
const wordsOf = (choice: PriceChoice) => withPrices(nb, choice).prices;

describe("the price year in words", () => {
  test("says by which index, and that a price level is estimated", () => {
    expect(wordsOf({ year: 2021, index: "consumer" })).toMatchObject({
      constant: "faste 2021-priser",
      after: "",
    });
    expect(wordsOf({ year: 2024, index: "municipal" })).toMatchObject({
      constant: "faste 2024-priser (omregnet med kommunal deflator)",
      after: " (2024-kroner)",
    });
    expect(wordsOf({ year: 2026, index: "municipal" })).toMatchObject({
      constant: "faste 2026-priser (omregnet med kommunal deflator, anslag)",
      after: " (2026-kroner, anslag)",
      kroner: "2026-kroner (anslag)",
    });
  });

  test("2025's consumer prices and 2026's deflator are estimates, the others and 2021 are not", () => {
    const estimated = priceChoices(prices, nb).filter(({ value }) => isEstimated(prices, value));
    expect(estimated.map(({ value }) => value)).toEqual([
      { year: 2025, index: "consumer" },
      { year: 2026, index: "municipal" },
    ]);
  });

  test.each(locales)(
    "each text that names the price year says which are estimates (%s)",
    (locale) => {
      const context = viewContext(locale);
      for (const { value, text } of priceChoices(prices, context)) {
        const { constant, after, kroner } = withPrices(context, value).prices;
        for (const said of [text, constant, kroner, after])
          expect(/anslag|estimate/.test(said)).toBe(isEstimated(prices, value));
      }
    },
  );
});
