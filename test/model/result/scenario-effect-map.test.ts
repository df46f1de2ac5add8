import { describe, expect, test } from "vitest";
import { type PresetId, presetIds } from "../../../src/model/core/baseline.js";
import { costMeasures } from "../../../src/model/core/cost-measure.js";
import { highestShare } from "../../../src/model/result/effect-map.js";
import { scenarioEffectMap } from "../../../src/model/result/scenario-effect-map.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { netEffect } from "../../../src/model/result/staffing.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { withStaffing } from "../../../src/model/scenario/with-staffing.js";
import { report, tables } from "../core/report-tables.js";

const { baseline } = tables;
const high = computeScenario(
  tables,
  withStaffing(presetScenario(baseline, "high", report), { avoidedShare: 0.1 }),
);

describe("scenarioEffectMap", () => {
  test("its columns at low, medium and high are the scenarios' own net effects", () => {
    const map = scenarioEffectMap(tables, high, { year: 2050, measure: "yearly" });
    const column = map.columns.find(({ position }) => position === 2);
    map.shares.forEach((share, row) => {
      const expected = netEffect(high.comparison, share).at(-1) ?? Number.NaN;
      expect(column?.effects[row]).toBeCloseTo(expected, 6);
    });
    expect(column?.breakEven).toBeCloseTo(high.comparison.breakEven.at(-1) ?? Number.NaN, 12);
    expect(map.shares.at(-1)).toBe(highestShare);
  });

  test.each(costMeasures)("%s: the scenario stands where its own numbers put it", (measure) => {
    const map = scenarioEffectMap(tables, high, { year: 2040, measure });
    expect(map.position).toBe(2);
    expect(map.share).toBe(0.1);
    const column = map.columns.find(({ position }) => position === 2);
    expect(map.effect).toBeCloseTo(column?.effects[10] ?? Number.NaN, 6);
  });

  test("tells which of the report's scenarios a cost lies beyond, and not of one that lies on it", () => {
    const beyond = (preset: PresetId, more: number) => {
      const scenario = presetScenario(baseline, preset, report);
      const ehr = scenario.growthPerYear.ehr.map((rate) => rate + more);
      const growthPerYear = { ...scenario.growthPerYear, ehr };
      const result = computeScenario(tables, { ...scenario, growthPerYear });
      return scenarioEffectMap(tables, result, { year: 2050, measure: "yearly" }).beyond;
    };
    expect(presetIds.map((preset) => beyond(preset, 0))).toEqual([null, null, null]);
    expect([beyond("high", 0.001), beyond("low", -0.001)]).toEqual(["high", "low"]);
    expect([beyond("high", -0.001), beyond("low", 0.001)]).toEqual([null, null]);
  });

  test("follows the price year: 2024 kroner are 2021 kroner times one factor", () => {
    const { scenario } = high;
    const later = computeScenario(tables, {
      ...scenario,
      prices: { year: 2024, index: "consumer" },
    });
    const [now, then] = [high, later].map((result) =>
      scenarioEffectMap(tables, result, { year: 2050, measure: "yearly" }),
    );
    expect((then?.effect ?? 0) / (now?.effect ?? 0)).toBeCloseTo(1.151, 3);
    expect(then?.position).toBe(2);
  });
});
