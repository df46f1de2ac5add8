import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { presetIds } from "../../../src/model/core/baseline.js";
import { project } from "../../../src/model/result/projection.js";
import {
  categoryPreset,
  nearestPreset,
  periodOf,
  presetGrowthIn,
  presetOf,
  presetScenario,
  withCategoryPreset,
  withGrowth,
} from "../../../src/model/scenario/scenario.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryBreakpoints } from "./arbitrary-scenario.js";

const { baseline } = tables;
const medium = presetScenario(baseline, "medium", report);

describe("presets", () => {
  test("each is nearest to itself and is recognised", () => {
    for (const id of presetIds) {
      const scenario = presetScenario(baseline, id, report);
      expect(nearestPreset(baseline, scenario)).toBe(id);
      expect(presetOf(baseline, scenario)).toBe(id);
    }
  });

  test("one changed rate leaves medium nearest, and no preset equal", () => {
    const changed = withGrowth(medium, "ehr", 0, 0.06);
    expect(nearestPreset(baseline, changed)).toBe("medium");
    expect(presetOf(baseline, changed)).toBeNull();
  });

  test("EPJ high and welfare technology low can stand together", () => {
    const mixed = withCategoryPreset(
      withCategoryPreset(medium, "ehr", baseline, "high"),
      "welfareTechnology",
      baseline,
      "low",
    );
    expect(mixed.growthPerYear.ehr).toEqual(baseline.presets.high.ehr);
    expect(categoryPreset(baseline, mixed, "ehr")).toBe("high");
    expect(categoryPreset(baseline, mixed, "welfareTechnology")).toBe("low");
    expect(categoryPreset(baseline, withGrowth(mixed, "ehr", 1, 0.2), "ehr")).toBeNull();
  });

  test("over finer breakpoints a preset projects the same", () => {
    fc.assert(
      fc.property(arbitraryBreakpoints, fc.constantFrom(...presetIds), (extra, id) => {
        const breakpoints = [...new Set([...baseline.breakpoints, ...extra])].sort((a, b) => a - b);
        const growthPerYear = presetGrowthIn(baseline, id, breakpoints);
        const scenario = presetScenario(baseline, id, report);
        expect(project(baseline, { breakpoints, growthPerYear })).toEqual(
          project(baseline, scenario),
        );
      }),
    );
  });
});

test("a year belongs to the period whose start < year ≤ end", () => {
  expect([2022, 2025, 2026, 2050].map((year) => periodOf(baseline.breakpoints, year))).toEqual([
    0, 0, 1, 2,
  ]);
  expect(() => periodOf(baseline.breakpoints, 2021)).toThrow("invalid year: 2021");
  expect(() => periodOf(baseline.breakpoints, 2051)).toThrow("invalid year: 2051");
});
