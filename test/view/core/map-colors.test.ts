import { describe, expect, test } from "vitest";
import { colorOf, mapColors } from "../../../src/view/core/map-colors.js";

const whole = (value: number) => value.toFixed(0);

describe("mapColors", () => {
  test("parts values where they part: a few that are far off are not lumped with the rest", () => {
    const values = [10, 11, 12, 20, 21, 22, 40, 41, 80, 82, 160, 165, 640];
    const colors = mapColors(values, whole);
    expect(colors.map(({ low, high }) => [low, high])).toEqual([
      [10, 12],
      [20, 22],
      [40, 41],
      [80, 82],
      [160, 165],
      [640, 640],
    ]);
    expect([10, 22, 40, 640].map((value) => colorOf(colors, value))).toEqual([0, 1, 2, 5]);
  });

  test("never parts values that look alike", () => {
    expect(mapColors([5.1, 5.2, 4.9, 5, 5.3], whole)).toEqual([{ step: 0, low: 4.9, high: 5.3 }]);
  });

  test("a value it was not made from is refused", () => {
    expect(() => colorOf(mapColors([1, 2], whole), 3)).toThrow("invalid value: 3");
  });
});
