import fc from "fast-check";
import { sampleRankCorrelation } from "simple-statistics";
import { expect, test } from "vitest";
import {
  correlationOf,
  rankSums,
} from "../../../../src/model/uncertainty/draws/rank-correlation.js";

const of = (first: readonly number[], second: readonly number[]) =>
  correlationOf(rankSums(Float64Array.from(first), Float64Array.from(second)));

test("is 1 where both rise together, −1 where one falls, and none where one has no spread", () => {
  expect(of([1, 2, 3, 4, 5], [1, 4, 9, 16, 25])).toBeCloseTo(1, 12);
  expect(of([1, 2, 3, 4, 5], [5, 4, 3, 2, 1])).toBeCloseTo(-1, 12);
  expect(of([1, 2, 3], [7, 7, 7])).toBeNull();
});

test("without equal values it is 1 − 6 Σd² / (n(n² − 1))", () => {
  // Places 1 to 5 and 4, 1, 3, 2, 5: d is 3, 1, 0, 2, 0.
  expect(of([10, 20, 30, 40, 50], [3, 1, 2.5, 2, 9])).toBeCloseTo(1 - (6 * 14) / (5 * 24), 12);
});

test("is the library's, equal values among them or not", () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 5 }),
    fc.double({ min: -9, max: 9, noNaN: true }),
  );
  const pairs = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(pairs, (rows) => {
      const [first, second] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
      const expected = sampleRankCorrelation(first, second);
      const found = of(first, second);
      if (Number.isNaN(expected)) expect(found).toBeNull();
      else expect(found).toBeCloseTo(expected, 9);
    }),
  );
});
