import fc from "fast-check";
import { expect, test } from "vitest";
import { dodge } from "../../../src/components/figure/dodge.js";

const of = (size: number, ...places: number[]) => places.map((place) => ({ place, size }));

test("what fits stays where it is", () => {
  expect(dodge(of(14, 10, 100, 50), [0, 200])).toEqual([10, 100, 50]);
});

test("equal places part evenly", () => {
  expect(dodge(of(14, 100, 100), [0, 200])).toEqual([93, 107]);
});

test("the ends are held", () => {
  expect(dodge(of(14, 198, 198), [0, 200])).toEqual([179, 193]);
});

test("a high one takes the room it needs", () => {
  const extents = [
    { place: 50, size: 10 },
    { place: 50, size: 30 },
  ];
  expect(dodge(extents, [0, 200])).toEqual([40, 60]);
});

const arbitraryExtents = fc.array(
  fc.record({
    place: fc.double({ min: -50, max: 250, noNaN: true }),
    size: fc.integer({ min: 1, max: 25 }),
  }),
  { maxLength: 8 },
);

test("none overlaps another, none is outside, and the order stays", () => {
  fc.assert(
    fc.property(arbitraryExtents, (extents) => {
      const placed = dodge(extents, [0, 200]).map((middle, index) => ({
        middle,
        ...(extents[index] ?? { place: 0, size: 0 }),
      }));
      const sorted = placed.toSorted((a, b) => a.middle - b.middle);
      let end = -1e-9;
      for (const { middle, size } of sorted) {
        expect(middle - size / 2).toBeGreaterThanOrEqual(end);
        end = middle + size / 2 - 1e-9;
      }
      expect(end).toBeLessThanOrEqual(200 + 1e-6);
      expect(sorted.map(({ place }) => place)).toEqual(
        placed.map(({ place }) => place).sort((a, b) => a - b),
      );
    }),
  );
});
