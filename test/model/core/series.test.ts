import { describe, expect, it } from "vitest";
import { atYear, first, itemAt, known, last, zip } from "../../../src/model/core/series.js";

describe("a yearly series", () => {
  const years = [2021, 2022, 2023];
  const values = [4.5, 4.8, 5.1];

  it("gives its ends, a place, a year, and its pairs", () => {
    expect(first(values)).toBe(4.5);
    expect(last(values)).toBe(5.1);
    expect(itemAt(values, 1)).toBe(4.8);
    expect(atYear(years, values, 2023)).toBe(5.1);
    expect(zip(years, values)).toEqual([
      [2021, 4.5],
      [2022, 4.8],
      [2023, 5.1],
    ]);
  });

  it("throws on a hole, and never gives a value for it", () => {
    expect(() => first([])).toThrow(RangeError);
    expect(() => last([])).toThrow(RangeError);
    expect(() => itemAt(values, 3)).toThrow("invalid place: 3 of 3");
    expect(() => itemAt(values, -1)).toThrow(RangeError);
    expect(() => atYear(years, values, 2024)).toThrow("invalid year: 2024");
    expect(() => atYear(years, values.slice(0, 2), 2023)).toThrow(RangeError);
    expect(() => known(null)).toThrow(RangeError);
    expect(known(0)).toBe(0);
    expect(() => zip(years, values.slice(1))).toThrow("invalid lengths: 3 and 2");
  });
});
