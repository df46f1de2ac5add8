import { describe, expect, it } from "vitest";
import { studentTQuantile } from "../../../src/model/core/student-t.js";

describe("studentTQuantile", () => {
  // R: print(qt(0.975, n), digits = 16); here by the incomplete beta function with 30 digits.
  it.each([
    [1, 12.7062047361747],
    [2, 4.30265272974946],
    [5, 2.57058183563632],
    [12, 2.17881282966723],
    [34, 2.03224450931772],
    [48, 2.01063475762423],
    [355, 1.96666889227277],
    [998, 1.96234384621633],
  ])("agrees with R's qt(0.975, %i)", (degrees, expected) => {
    expect(studentTQuantile(0.975, degrees) / expected).toBeCloseTo(1, 11);
  });

  it("mirrors about the median", () => {
    expect(studentTQuantile(0.5, 7)).toBeCloseTo(0, 14);
    expect(studentTQuantile(0.1, 7)).toBe(-studentTQuantile(0.9, 7));
  });

  it("refuses what is no probability or no degree of freedom", () => {
    expect(() => studentTQuantile(1, 5)).toThrow(RangeError);
    expect(() => studentTQuantile(0.5, 0)).toThrow(RangeError);
    expect(() => studentTQuantile(0.5, 2.5)).toThrow(RangeError);
  });
});
