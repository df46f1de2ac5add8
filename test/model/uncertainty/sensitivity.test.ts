import { describe, expect, test } from "vitest";
import { perCategory } from "../../../src/model/core/category.js";
import { atYear } from "../../../src/model/core/series.js";
import { studentTQuantile } from "../../../src/model/core/student-t.js";
import { project } from "../../../src/model/result/projection.js";
import { presetScenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { sensitivity } from "../../../src/model/uncertainty/sensitivity.js";
import { simulate } from "../../../src/model/uncertainty/simulation.js";
import { usualUncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { report, tables } from "../core/report-tables.js";

const { baseline } = tables;
const medium = presetScenario(baseline, "medium", report);
const effects = sensitivity(tables, medium, usualUncertainty, 2050);

const totalOf = (scenario: typeof medium, year: number) => {
  const { years, total } = project(baseline, scenario);
  return atYear(years, total, year);
};

describe("sensitivity", () => {
  test("has every rate and the baseline, the highest index first", () => {
    expect(effects).toHaveLength(13);
    const indices = effects.map(({ index }) => index);
    expect(indices).toEqual(indices.toSorted((a, b) => b - a));
  });

  test("tornado: each rate alone at the report's low and high (brute force by the projection)", () => {
    for (const { input, low, high } of effects) {
      if (input.kind !== "rate") continue;
      const { category, period } = input;
      const at = (preset: "low" | "high") => {
        const rate = baseline.presets[preset][category][period] ?? Number.NaN;
        return totalOf(withGrowth(medium, category, period, rate), 2050);
      };
      expect(low).toBeCloseTo(at("low"), 3);
      expect(high).toBeCloseTo(at("high"), 3);
    }
  });

  test("tornado: the baseline alone at the ends of its 80 % interval", () => {
    const found = effects.find(({ input }) => input.kind === "baseline");
    // In 2021: 4 500 ± 3 200 · t(0.9)/t(0.975), with twelve degrees of freedom.
    const [now] = sensitivity(
      tables,
      medium,
      { ...usualUncertainty, layers: { growth: false, baseline: true } },
      2021,
    );
    const half = (3200 * studentTQuantile(0.9, 12)) / studentTQuantile(0.975, 12);
    expect(now?.high).toBeCloseTo(baseline.total.mnok + half, 6);
    expect(now?.low).toBeCloseTo(baseline.total.mnok - half, 6);
    expect(found?.high).toBeGreaterThan(now?.high ?? 0);
  });

  test("a layer that is off has no inputs, and a lone input all of the variance", () => {
    const only = (layers: typeof usualUncertainty.layers, year: number) =>
      sensitivity(tables, medium, { ...usualUncertainty, layers }, year);
    const growth = only({ growth: true, baseline: false }, 2050);
    expect(growth.map(({ input }) => input.kind)).toEqual(Array(12).fill("rate"));
    const [alone, ...none] = only({ growth: false, baseline: true }, 2050);
    expect(none).toEqual([]);
    expect(alone?.index).toBeCloseTo(1, 1);
    expect(alone?.rank).toBeCloseTo(1, 6);
    expect(only({ growth: false, baseline: false }, 2050)).toEqual([]);
  });

  test("knows only what has happened by its year", () => {
    const early = sensitivity(tables, medium, usualUncertainty, 2027);
    expect(early).toHaveLength(9);
    const second = early.find(
      ({ input }) => input.kind === "rate" && input.category === "ehr" && input.period === 1,
    );
    const high = baseline.presets.high.ehr[1] ?? Number.NaN;
    expect(second?.high).toBeCloseTo(totalOf(withGrowth(medium, "ehr", 1, high), 2027), 3);
  });

  test("a rate without spread has no index and no rank correlation", () => {
    const still = effects.find(
      ({ input }) =>
        input.kind === "rate" && input.category === "nationalSolutions" && input.period === 0,
    );
    expect(still).toMatchObject({ index: 0, rank: null });
  });

  test("agrees with the engine: with one uncertain rate, its bar is the engine's 80 % interval", () => {
    const still = [{ start: 2021, end: 2050, below: 0, above: 0 }];
    const spreads = {
      ...perCategory(() => still),
      welfareTechnology: [{ start: 2030, end: 2050, below: 0.015, above: 0.035 }, ...still],
    };
    const uncertainty = {
      ...usualUncertainty,
      layers: { growth: true, baseline: false },
      spreads,
    };
    const [first] = sensitivity(tables, medium, uncertainty, 2050);
    const [low, high] = simulate(tables, medium, uncertainty).quantiles([0.1, 0.9], 2050);
    expect((low ?? 0) / (first?.low ?? 1)).toBeCloseTo(1, 3);
    expect((high ?? 0) / (first?.high ?? 1)).toBeCloseTo(1, 3);
    expect(first?.index).toBeCloseTo(1, 1);
  });
});
