import { describe, expect, test } from "vitest";
import { atYear } from "../../../src/model/core/series.js";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import { splitPeriod } from "../../../src/model/scenario/periods.js";
import { presetScenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { stackedHandleRows } from "../../../src/view/result/handle-rows.js";
import { totalRows } from "../../../src/view/result/total-rows.js";
import { rateGridRows } from "../../../src/view/scenario/rate-grid-rows.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");
const medium = presetScenario(tables.baseline, "medium", report);
const handlesOf = (scenario = medium) => stackedHandleRows(computeScenario(tables, scenario), nb);

describe("handles on the stacked bands", () => {
  test("stand on the bands below: the uppermost on the total", () => {
    const { years, total } = computeScenario(tables, medium).projection;
    const handles = handlesOf();
    expect(handles).toHaveLength(12);
    for (const { base, costEnd, periodEnd } of handles.slice(0, 3))
      expect(base + costEnd).toBeCloseTo(atYear(years, total, periodEnd), 6);
    for (const { base } of handles.slice(-3)) expect(base).toBe(0);
  });

  test("give the rate that takes them where they stand, and what the total has changed", () => {
    for (const { rateAt, costEnd, rate } of handlesOf())
      expect(rateAt(costEnd)).toBeCloseTo(rate, 6);
    const before = handlesOf()[0]?.total ?? Number.NaN;
    const calm = withGrowth(medium, "ehr", 0, 0.06);
    // Golden: README, EPJ 6 % to 2025 alone; its sign and unit are what is tested.
    expect(handlesOf(calm)[0]?.changeText(before)).toMatch(/^Sum 2050: −\d+\s*mill\.\skr$/);
  });
});

describe("time in the total chart", () => {
  const rows = (thisYear = Number.NaN) =>
    totalRows(computeScenario(tables, medium), computePresets(tables, report), nb, { thisYear });

  test("today is marked where it is among the years, and nowhere when no clock is given", () => {
    expect(rows(2026).today).toEqual({ year: 2026, label: "i dag" });
    expect(rows(2020).today).toBeUndefined();
    expect(rows(2051).today).toBeUndefined();
    expect(rows().today).toBeUndefined();
  });

  test("2021 carries the report's interval (OE 2022-78 ch. 3.4)", () => {
    const { start } = rows();
    expect([start.year, Math.round(start.low), Math.round(start.high)]).toEqual([2021, 1300, 7700]);
    expect(start.label).toBe("1,3–\u20607,7");
  });
});

test("one edit reaches each period, or all to the end of the second, the third and so on", () => {
  const reaches = (scenario = medium) =>
    rateGridRows(scenario, tables.baseline, nb).reaches.map(({ label, periods }) => [
      label,
      periods.join(),
    ]);
  expect(reaches()).toEqual([
    ["én periode", ""],
    ["til 2030", "0,1"],
    ["til 2050", "0,1,2"],
  ]);
  expect(reaches(splitPeriod(medium, 2040)).at(-1)).toEqual(["til 2050", "0,1,2,3"]);
});

test("rows of rates stay the same objects until what they are made of changes", () => {
  const ratesOf = (scenario = medium) =>
    rateGridRows(scenario, tables.baseline, nb).categories.map(({ rates }) => rates);
  const [ehr, ...others] = ratesOf();
  const [changed, ...kept] = ratesOf(withGrowth(medium, "ehr", 0, 0.061));
  expect(changed).not.toBe(ehr);
  expect(changed?.[0]?.value).toBe(0.061);
  for (const [index, rates] of others.entries()) expect(kept[index]).toBe(rates);
  const split = splitPeriod(medium, 2040);
  for (const rates of ratesOf(split)) expect(rates).toHaveLength(4);
  const high = presetScenario(tables.baseline, "high", report);
  const nearHigh = {
    ...high,
    growthPerYear: { ...high.growthPerYear, ehr: medium.growthPerYear.ehr },
  };
  expect(ratesOf(nearHigh)[0]?.[0]?.resetTo).toBe(high.growthPerYear.ehr[0]);
});
