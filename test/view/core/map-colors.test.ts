import { describe, expect, test } from "vitest";
import { colorOf, mapColors } from "../../../src/view/core/map-colors.js";

const whole = (value: number) => value.toFixed(0);

describe("mapColors", () => {
  test("has about equally many in each of five", () => {
    const values = Array.from({ length: 100 }, (_, index) => index);
    const colors = mapColors(values, whole);
    expect(colors.map(({ low, high }) => [low, high])).toEqual([
      [0, 19],
      [20, 39],
      [40, 59],
      [60, 79],
      [80, 99],
    ]);
    expect([0, 19, 20, 99].map((value) => colorOf(colors, value))).toEqual([0, 0, 1, 4]);
  });

  test("never parts values that look alike", () => {
    expect(mapColors([5.1, 5.2, 4.9, 5, 5.3], whole)).toEqual([{ step: 0, low: 4.9, high: 5.3 }]);
  });

  test("a value it was not made from is refused", () => {
    expect(() => colorOf(mapColors([1, 2], whole), 3)).toThrow("invalid value: 3");
  });
});
