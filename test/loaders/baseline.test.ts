import { describe, expect, test } from "vitest";
import { loadBaseline } from "../../loaders/baseline.js";
import type { Baseline, PresetId } from "../../src/model/core/baseline.js";
import { categories } from "../../src/model/core/category.js";
import { growthFactor } from "../../src/model/result/growth-factor.js";
import { readData, readDataWith } from "./read-data.js";

const rates = "oe-2022-78/growth-rates.csv";
const results = "oe-2022-78/published-results.csv";
const baseline = loadBaseline(readData);

function totalAtEnd({ cost, presets, breakpoints }: Baseline, preset: PresetId): number {
  return categories.reduce(
    (sum, category) =>
      sum + cost[category].mnok * growthFactor(presets[preset][category], breakpoints),
    0,
  );
}

describe("loadBaseline", () => {
  test("has the report's periods and rates (OE 2022-78, tables 4-1…4-4)", () => {
    expect(baseline.breakpoints).toEqual([2021, 2025, 2030, 2050]);
    expect([baseline.year, baseline.endYear]).toEqual([2021, 2050]);
    expect(baseline.presets.low.ehr).toEqual([0.05, 0.05, -0.02]);
    expect(baseline.presets.medium.welfareTechnology).toEqual([0.05, 0.05, 0.015]);
    expect(baseline.presets.high.nationalSolutions).toEqual([0.09, 0.1, 0.035]);
    expect(baseline.presets.medium.other).toEqual([0.02, 0.02, 0.02]);
  });

  test("keeps the printed costs as printed (OE 2022-78 ch. 3.4.1 and 3.4.2)", () => {
    expect(baseline.cost.ehr).toEqual({ mnok: 850, range: [845, 855], status: "published" });
    expect(baseline.cost.nationalSolutions).toEqual({
      mnok: 305,
      range: [304.5, 305.5],
      status: "published",
    });
  });

  // Golden: the same equations and corners solved by another program outside the project.
  test("reconstructs the two unprinted costs from the five printed totals", () => {
    const { welfareTechnology, other } = baseline.cost;
    expect([welfareTechnology.status, other.status]).toEqual(["reconstructed", "reconstructed"]);
    expect(welfareTechnology.mnok).toBeCloseTo(1409.11, 2);
    expect(other.mnok).toBeCloseTo(1935.63, 2);
    expect(baseline.total.mnok).toBeCloseTo(4499.75, 2);
    expect(welfareTechnology.range[0]).toBeCloseTo(1371.98, 2);
    expect(welfareTechnology.range[1]).toBeCloseTo(1448.93, 2);
    expect(other.range[0]).toBeCloseTo(1861.92, 2);
    expect(other.range[1]).toBeCloseTo(2001.99, 2);
    expect(baseline.total.range[0]).toBeCloseTo(4459.48, 2);
    expect(baseline.total.range[1]).toBeCloseTo(4535.34, 2);
  });

  test("carries the interval of the total and what it was estimated with (ch. 3.4.1, table 3-1)", () => {
    expect(baseline.interval).toEqual({
      low: 1300,
      high: 7700,
      level: 0.95,
      municipalities: 14,
      degreesOfFreedom: 12,
    });
  });

  test("gives back the printed totals of 2050, medium between the two printed (ch. 4.2, 4.3)", () => {
    expect(totalAtEnd(baseline, "low")).toBeCloseTo(5803, 0);
    expect(totalAtEnd(baseline, "high")).toBeCloseTo(19200, 0);
    expect(totalAtEnd(baseline, "medium")).toBeCloseTo(9399, 0);
  });

  test("follows when one growth cell changes", () => {
    const changed = loadBaseline(
      readDataWith(rates, (text) =>
        text.replace("ehr,medium,2030,2050,0,", "ehr,medium,2030,2050,0.01,"),
      ),
    );
    expect(changed.presets.medium.ehr).toEqual([0.1, 0.1, 0.01]);
    expect(changed.cost.welfareTechnology.mnok).not.toBe(baseline.cost.welfareTechnology.mnok);
  });

  test("follows when a published total changes", () => {
    const changed = loadBaseline(
      readDataWith(results, (text) => text.replace(",19200,mnok", ",21200,mnok")),
    );
    expect(totalAtEnd(changed, "high")).toBeGreaterThan(21000);
    expect(changed.cost.ehr).toEqual(baseline.cost.ehr);
  });

  test("refuses periods that leave a gap", () => {
    const gap = readDataWith(rates, (text) =>
      text.replace("ehr,low,2021,2025,", "ehr,low,2021,2024,"),
    );
    expect(() => loadBaseline(gap)).toThrow(/^growth-rates\.csv periodEnd: /);
  });

  test("refuses a figure it calibrates on without its rounding", () => {
    const exact = readDataWith(results, (text) =>
      text.replace(",5800,mnok,rounded,100", ",5800,mnok,exact,"),
    );
    expect(() => loadBaseline(exact)).toThrow("total2050Low is calibrated on and needs a step");
  });

  test("refuses published results without a figure it needs", () => {
    const renamed = readDataWith(results, (text) => text.replace("\nehr2021,", "\nehr2020,"));
    expect(() => loadBaseline(renamed)).toThrow('no figure named "ehr2021"');
  });
});
