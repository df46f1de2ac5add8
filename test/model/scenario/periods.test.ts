import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categories } from "../../../src/model/core/category.js";
import { project } from "../../../src/model/result/projection.js";
import { joinPeriods, splitPeriod, withBreakpoints } from "../../../src/model/scenario/periods.js";
import { presetOf, presetScenario, type Scenario } from "../../../src/model/scenario/scenario.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "./arbitrary-scenario.js";

const { baseline } = tables;
const medium = presetScenario(baseline, "medium", report);
const anyYear = fc.integer({ min: baseline.year + 1, max: baseline.endYear - 1 });
const costs = (scenario: Scenario) => project(baseline, scenario).cost;

describe("splitPeriod", () => {
  test("gives both sides the growth that was there", () => {
    const split = splitPeriod(medium, 2040);
    expect(split.breakpoints).toEqual([2021, 2025, 2030, 2040, 2050]);
    expect(split.growthPerYear.welfareTechnology).toEqual([0.05, 0.05, 0.015, 0.015]);
  });

  test("changes no cost in any year, not by one bit", () => {
    fc.assert(
      fc.property(arbitraryScenario, anyYear, (scenario, year) => {
        expect(costs(splitPeriod(scenario, year))).toEqual(costs(scenario));
      }),
    );
  });
});

describe("joinPeriods", () => {
  test("takes back a split exactly", () => {
    expect(joinPeriods(splitPeriod(medium, 2040), 2040)).toEqual(medium);
  });

  test("keeps every category's cost at the end of the joined period", () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), (scenario, pick) => {
        const inner = scenario.breakpoints.slice(1, -1);
        const year = inner[pick % inner.length];
        if (year === undefined) return;
        const end = (scenario.breakpoints.find((one) => one > year) ?? 0) - baseline.year;
        const joined = costs(joinPeriods(scenario, year));
        for (const category of categories) {
          const before = costs(scenario)[category][end] ?? Number.NaN;
          expect((joined[category][end] ?? 0) / before).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});

test("a scenario without the report's boundaries is none of its scenarios", () => {
  expect(presetOf(baseline, withBreakpoints(medium, [2021, 2050]))).toBeNull();
  expect(presetOf(baseline, splitPeriod(medium, 2040))).toBe("medium");
});
