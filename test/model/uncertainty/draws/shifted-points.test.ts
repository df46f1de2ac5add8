import { describe, expect, test } from "vitest";
import { shiftedPoints } from "../../../../src/model/uncertainty/draws/shifted-points.js";

describe("shiftedPoints", () => {
  test("keeps one point in each of n equal parts, strictly inside the unit interval", () => {
    for (const column of shiftedPoints(512, 30, 7)) {
      expect(new Set(column.map((value) => Math.floor(value * 512))).size).toBe(512);
      expect(Math.min(...column)).toBeGreaterThan(0);
      expect(Math.max(...column)).toBeLessThan(1);
    }
  });

  test("is the same for the same seed and another for another", () => {
    expect(shiftedPoints(64, 26, 3)).toEqual(shiftedPoints(64, 26, 3));
    expect(shiftedPoints(64, 26, 3)).not.toEqual(shiftedPoints(64, 26, 4));
  });

  test("has columns that go their own ways, also where Sobol numbers come again", () => {
    const columns = shiftedPoints(4096, 26, 1);
    const deviation = ([a, b]: readonly [number, number]) => {
      const product = (columns[a] ?? new Float64Array()).reduce(
        (sum, value, point) => sum + (value - 0.5) * ((columns[b]?.[point] ?? 0) - 0.5),
        0,
      );
      return Math.abs((12 * product) / 4096);
    };
    for (let a = 0; a < columns.length; a++)
      for (let b = 0; b < a; b++) expect(deviation([a, b])).toBeLessThan(0.06);
  });
});
