import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromPercent, ratesText, rateText, readRate } from "../../../src/view/core/rate-text.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");
const en = viewContext("en");

describe("readRate", () => {
  test.each([
    ["7,5", 0.075],
    ["7.5", 0.075],
    [" 7,5 % ", 0.075],
    ["+3", 0.03],
    ["-2", -0.02],
    ["−2", -0.02],
    ["−2,0 %", -0.02],
    ["0", 0],
    ["-0", 0],
    ["-50", -0.5],
    ["100", 1],
  ])("«%s» is %d", (text, rate) => {
    expect(readRate(text, nb)).toEqual({ value: rate, problem: null });
  });

  test.each([
    ["abc", "«abc» er ikke et tall", "“abc” is not a number"],
    ["1e9", "«1e9» er ikke et tall", "“1e9” is not a number"],
    ["", "Feltet er tomt", "The field is empty"],
    ["−60 %", "Veksten må være fra −50", "Growth must be from −50"],
    ["100,1", "til 100", "to 100%"],
    ["1.000,5", "ikke et tall", "not a number"],
    ["NaN", "ikke et tall", "not a number"],
    ["Infinity", "ikke et tall", "not a number"],
  ])("«%s» gets a sentence in the page's language", (text, norwegian, english) => {
    expect(readRate(text, nb).problem).toContain(norwegian);
    expect(readRate(text, en).problem).toContain(english);
    expect(readRate(text, nb).value).toBeNull();
  });

  test("what a field shows is read back as the same rate", () => {
    const tenths = fc.integer({ min: -500, max: 1000 }).map((n) => fromPercent(String(n / 10)));
    fc.assert(
      fc.property(tenths, fc.constantFrom(nb, en), (rate, context) => {
        expect(readRate(rateText(rate, context), context).value).toBe(rate);
      }),
    );
  });
});

test("the sign of per cent stands as the language has it", () => {
  const rates = [0.1, 0.1, 0.015];
  expect(ratesText(rates, nb)).toBe("10 · 10 · 1,5\u00a0%");
  expect(ratesText(rates, en)).toBe("10 · 10 · 1.5%");
});
