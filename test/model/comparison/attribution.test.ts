import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributeDifference, logarithmicMean } from "../../../src/model/comparison/attribution.js";
import { presetIds } from "../../../src/model/core/baseline.js";
import { categories, perCategory } from "../../../src/model/core/category.js";
import { type Projection, project } from "../../../src/model/result/projection.js";
import { presetScenario, type Scenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const { baseline } = tables;
const medium = presetScenario(baseline, "medium", report);

/** A scenario projected from the report's baseline, each category's cost scaled. */
function side(scenario: Scenario, scale = perCategory(() => 1)) {
  const cost = perCategory((category) => ({
    ...baseline.cost[category],
    mnok: baseline.cost[category].mnok * scale[category],
  }));
  return { scenario, projection: project({ ...baseline, cost }, scenario) };
}

type Side = ReturnType<typeof side>;

function terms(from: Side, to: Side, year: number): number[] {
  const { baseline: starts, growth } = attributeDifference(from, to, year);
  return [...categories.map((category) => starts[category]), ...growth.map((one) => one.change)];
}

const total = ({ years, total: totals }: Projection, year: number) =>
  totals[years.indexOf(year)] ?? Number.NaN;

const anyScale = fc.record(perCategory(() => fc.constantFrom(0, 0.5, 1, 1, 2)));
const anyYear = fc.integer({ min: 2022, max: 2050 });

describe("attributeDifference", () => {
  test("sums to the difference for any pair, any year, also with equal rates or costs", () => {
    fc.assert(
      fc.property(
        arbitraryScenario,
        arbitraryScenario,
        fc.subarray([...categories]),
        anyScale,
        anyScale,
        anyYear,
        (a, b, same, scaleA, scaleB, year) => {
          const isSame = a.breakpoints.length === b.breakpoints.length;
          const growthPerYear = perCategory((category) =>
            isSame && same.includes(category)
              ? a.growthPerYear[category]
              : b.growthPerYear[category],
          );
          const [from, to] = [side(a, scaleA), side({ ...b, growthPerYear }, scaleB)];
          const sum = terms(from, to, year).reduce((whole, part) => whole + part, 0);
          const [start, end] = [total(from.projection, year), total(to.projection, year)];
          const size = Math.max(1, start, end);
          expect(Math.abs(sum - (end - start)) / size).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("is zero everywhere for a preset against itself", () => {
    for (const preset of presetIds) {
      const one = side(presetScenario(baseline, preset, medium));
      for (const term of terms(one, one, 2050)) expect(term).toBe(0);
    }
  });

  test("is the opposite from the other side", () => {
    const [low, high] = (["low", "high"] as const).map((preset) =>
      side(presetScenario(baseline, preset, medium)),
    );
    if (low === undefined || high === undefined) throw new Error("no presets");
    const there = terms(low, high, 2050);
    terms(high, low, 2050).forEach((back, index) => {
      expect(back).toBeCloseTo(-(there[index] ?? Number.NaN), 9);
    });
  });

  test("places the whole difference where the only changed rate is", () => {
    const changed = side(withGrowth(medium, "ehr", 1, 0.06));
    const { growth, from, to } = attributeDifference(side(medium), changed, 2050);
    const moved = growth.filter(({ change }) => change !== 0);
    expect(moved).toHaveLength(1);
    expect(moved[0]).toMatchObject({ category: "ehr", periodStart: 2025, periodEnd: 2030 });
    expect(moved[0]?.change).toBeCloseTo(to - from, 9);
  });

  test("runs between the breakpoints of both scenarios, up to the year", () => {
    const split = { ...medium, breakpoints: [2021, 2035, 2050] };
    const rates = perCategory(() => [0.01, 0.02]);
    const other = side({ ...split, growthPerYear: rates });
    const ends = attributeDifference(side(medium), other, 2040).growth.map((one) => one.periodEnd);
    expect([...new Set(ends)]).toEqual([2025, 2030, 2035, 2040]);
  });
});

describe("logarithmicMean", () => {
  // Golden: closed form, (e − 1)/(1 − 0).
  test("is (a − b)/(ln a − ln b)", () => {
    expect(logarithmicMean(Math.E, 1)).toBeCloseTo(Math.E - 1, 12);
  });

  test("is the value itself where both are equal or nearly so, and 0 beside 0", () => {
    expect(logarithmicMean(850, 850)).toBe(850);
    expect(logarithmicMean(850, 850 * (1 + 1e-13))).toBeCloseTo(850, 9);
    expect(logarithmicMean(850, 0)).toBe(0);
    expect(logarithmicMean(0, 0)).toBe(0);
  });
});
