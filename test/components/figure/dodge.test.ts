import fc from "fast-check";
import { expect, test } from "vitest";
import { dodge } from "../../../src/components/figure/dodge.js";

test("labels that fit stay where they are", () => {
  expect(dodge([10, 100, 50], 14, [0, 200])).toEqual([10, 100, 50]);
});

test("equal places end a gap apart, inside the bounds", () => {
  expect(dodge([198, 198], 14, [0, 200])).toEqual([186, 200]);
});

test("never closer than the gap when there is room for all", () => {
  const places = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 8 });
  fc.assert(
    fc.property(places, (wanted) => {
      const sorted = dodge(wanted, 14, [0, 200]).sort((a, b) => a - b);
      sorted.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(200 + 1e-9);
        if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
      });
    }),
  );
});
