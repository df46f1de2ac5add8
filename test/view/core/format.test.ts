import { describe, expect, test } from "vitest";
import { locales } from "../../../src/view/core/locale.js";
import { readNumber } from "../../../src/view/core/number-text.js";
import { viewContext } from "../context.js";

describe.each(locales)("numbers below zero in %s", (locale) => {
  const { format } = viewContext(locale);

  test("have a minus sign, never a hyphen", () => {
    const written = [
      format.money(-1234),
      format.signedMoney(-12),
      format.kroner(-1559),
      format.signedKroner(-7),
      format.percent(-0.021),
      format.signedPoints(-0.004),
      format.rate(-0.1),
      format.signedFactor(-2),
      format.integer(-3),
      format.number(-0.5, 1),
      format.billions(-1500),
      format.typed(-1500, 1),
    ];
    for (const text of written) expect(text).toMatch(/^−[^-]+$/);
  });

  test("that are written as zero have no sign", () => {
    const written = [
      format.integer(-0.3),
      format.percent(-0.0004),
      format.number(-0.004, 2),
      format.kroner(-0),
    ];
    for (const text of written) expect(text).toMatch(/^0/);
    expect(format.number(-0.05, 2)).toMatch(/^−0.05$/);
    expect(format.percent(-0.0006)).toMatch(/^−0.1/);
  });

  test("are read back as a field shows them", () => {
    const expectation = { what: "", example: "", unit: "%" };
    expect(readNumber(format.rate(-0.105), expectation, Number, { locale })).toEqual({
      value: -10.5,
      problem: null,
    });
  });
});
