import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PublishedResult, publishedQualifiers } from "../../../src/model/sources/published.js";
import { agreeingInterval, overlap } from "../../../src/model/sources/published-tolerance.js";

const figure: PublishedResult = {
  id: "figure",
  source: "oe-2022-78",
  section: "kap. 4.2",
  year: 2050,
  statementNb: "",
  statementEn: "",
  value: 100,
  unit: "mnok",
  qualifier: "rounded",
  roundedTo: 10,
};

describe("agreeingInterval", () => {
  test.each([
    ["exact", 100, 100],
    ["rounded", 95, 105],
    ["about", 90, 110],
    ["above", 100, 110],
    ["moreThan", 100, Number.POSITIVE_INFINITY],
    ["below", 90, 100],
    ["lessThan", Number.NEGATIVE_INFINITY, 100],
  ] as const)("%s 100 in steps of 10: %d to %d", (qualifier, low, high) => {
    expect(agreeingInterval({ ...figure, qualifier })).toEqual([low, high]);
  });

  test("always holds the figure itself", () => {
    const figures = fc.record({
      value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      qualifier: fc.constantFrom(...publishedQualifiers),
      roundedTo: fc.option(fc.double({ min: 0, max: 1e4, noNaN: true })),
    });
    fc.assert(
      fc.property(figures, (changes) => {
        const [low, high] = agreeingInterval({ ...figure, ...changes });
        expect(low).toBeLessThanOrEqual(changes.value);
        expect(high).toBeGreaterThanOrEqual(changes.value);
      }),
    );
  });
});

describe("overlap", () => {
  test.each([
    [[1, 2], [2, 3], true],
    [[1, 2], [2.01, 3], false],
    [[1, 4], [2, 3], true],
    [[5, 5], [4, Number.POSITIVE_INFINITY], true],
    [[3, 3], [4, Number.POSITIVE_INFINITY], false],
    [[-3, -2], [-1, 0], false],
  ] as const)("%j and %j: %s", (a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });

  test("forgives the last bits of arithmetic", () => {
    expect(overlap([0.1 + 0.2, 0.1 + 0.2], [0, 0.3])).toBe(true);
  });
});
