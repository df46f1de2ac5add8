import { describe, expect, test } from "vitest";
import { presetIds } from "../../../src/model/core/baseline.js";
import { nearBy, reportCompany } from "../../../src/model/result/report-company.js";
import { presetScenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { report, tables } from "../core/report-tables.js";

const { baseline } = tables;
const company = (rates: readonly number[]) =>
  reportCompany(baseline, {
    ...presetScenario(baseline, "low", report),
    growthPerYear: { ...baseline.presets.low, other: rates },
  });

describe("reportCompany", () => {
  test("the report's scenarios are themselves: 5.8, 9.4 and 19.2 bn (OE 2022-78 ch. 4.2)", () => {
    for (const preset of presetIds) {
      const found = reportCompany(baseline, presetScenario(baseline, preset, report));
      expect(found).toMatchObject({ nearest: preset, isNear: true, isPreset: true });
    }
    const { low, medium, high } = company([0, 0, 0]).reportTotals;
    expect([low, medium, high].map((mnok) => Math.round(mnok / 100))).toEqual([58, 94, 192]);
  });

  test("goes by cost, not by rates: low but for one category, at 13 bn, is near none", () => {
    const own = company([0.06, 0.06, 0.055]);
    expect(own).toMatchObject({ nearest: "medium", isNear: false, isPreset: false });
  });

  test("is near within a tenth of the cost", () => {
    const medium = presetScenario(baseline, "medium", report);
    const ehr6 = withGrowth(withGrowth(medium, "ehr", 0, 0.06), "ehr", 1, 0.06);
    expect(reportCompany(baseline, ehr6)).toMatchObject({ nearest: "medium", isNear: true });
    const ehr0 = withGrowth(withGrowth(medium, "ehr", 0, 0), "ehr", 1, 0);
    expect(reportCompany(baseline, ehr0)).toMatchObject({ nearest: "medium", isNear: false });
    expect(nearBy).toBe(0.1);
  });
});
