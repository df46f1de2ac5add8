import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantilesOf } from "../../../src/model/uncertainty/order-statistics.js";

/** The plain way: sort, and go between the two nearest (type 7 of Hyndman and Fan 1996). */
function bySorting(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = p * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (place - Math.floor(place)) * (above - below);
}

describe("quantilesOf", () => {
  // Golden: R 4, quantile(c(1, 3, 4, 10), c(.1, .5, .9)) by its default type.
  test("is what R gives", () => {
    const quantiles = quantilesOf(Float64Array.of(10, 3, 1, 4), [0.1, 0.5, 0.9]);
    [1.6, 3.5, 8.2].forEach((value, index) => {
      expect(quantiles[index]).toBeCloseTo(value, 12);
    });
  });

  test("is what sorting gives, to the bit, whatever the values", () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e9 }), { minLength: 1 });
    const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 });
    fc.assert(
      fc.property(values, parts, (all, ps) => {
        const quantiles = quantilesOf(Float64Array.from(all), ps);
        // Not −0 against 0: equal values may be told apart by neither way.
        ps.forEach((p, index) => {
          expect((quantiles[index] ?? Number.NaN) + 0).toBe(bySorting(all, p) + 0);
        });
      }),
    );
  });

  test("takes values that differ by the least there is", () => {
    expect(quantilesOf(Float64Array.of(0, -5e-324), [0, 1])).toEqual([-5e-324, 0]);
  });

  test("is the value itself where all are equal", () => {
    expect(quantilesOf(new Float64Array(100).fill(0.1), [0, 0.37, 1])).toEqual([0.1, 0.1, 0.1]);
  });
});
