import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatIn } from "../../../src/view/core/format.js";
import { locales } from "../../../src/view/core/locale.js";
import { answerText } from "../../../src/view/form/form-texts.js";
import { typedAnswer } from "../../../src/view/form/typed-answer.js";
import { readOwnCost } from "../../../src/view/municipality/own-value-text.js";
import { gainScale } from "../../../src/view/scenario/staffing-input-rows.js";
import { viewContext } from "../context.js";

/** Amounts with at most two decimals, thousands and millions among them. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.integer({ min: 0, max: 200_000_000 }).map((hundredths) => hundredths / 100),
);

// In English "10,000" stands for ten thousand, and is refused where it is typed.
describe.each(locales)("a number in a field in %s is read back as it stands", (locale) => {
  const context = viewContext(locale);
  const { typed } = formatIn(locale);

  test("in the survey", () => {
    fc.assert(
      fc.property(amount, (value) => {
        const field = { kind: "number", decimals: 2 } as const;
        expect(typedAnswer(field, answerText(value, context))).toBe(value);
      }),
    );
  });

  test("among a municipality's own costs, and among gains", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (tenths) => {
        const [value, text] = [tenths / 10, typed(tenths / 10, 1)];
        expect(readOwnCost(text, context).value).toBe(value);
        expect(gainScale(context).read(gainScale(context).text(value)).value).toBe(value);
      }),
    );
  });
});
