import { describe, expect, test } from "vitest";
import { loadPrices } from "../../../loaders/prices.js";
import { atYear } from "../../../src/model/core/series.js";
import { withBaseline } from "../../../src/model/core/surveyed-baseline.js";
import { municipalTarget } from "../../../src/model/ledger/municipal-target.js";
import { reachingTarget } from "../../../src/model/ledger/reference-scenarios.js";
import { specialistGrowth } from "../../../src/model/ledger/specialist-growth.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { readData } from "../../loaders/read-data.js";
import { report, tables } from "../core/report-tables.js";
import { figure } from "./published-figures.js";

describe("specialistGrowth", () => {
  const { asPaid, withVat, since2017 } = specialistGrowth(figure, loadPrices(readData));

  // IE-1085, ch. 3.6 and note 35: 91 % and 19.5 %.
  test("91 % in current prices and prices up 19.5 % are 60 % in real terms", () => {
    expect(asPaid.nominal).toBeCloseTo(0.91, 9);
    expect(asPaid.real).toBeCloseTo(1.91 / 1.195 - 1, 9);
    expect(Math.round(asPaid.real * 100)).toBe(60);
    expect(asPaid.realPerYear).toBeCloseTo(0.0604, 4);
  });

  test("the printed 73 % is reached only with the estimated VAT", () => {
    const printed = figure("ieSpendingRealGrowth2012To2020");
    expect(withVat.real).toBeCloseTo((8230 + 661) / (8230 / 1.91) / 1.195 - 1, 9);
    expect(Math.round(withVat.real * 100) / 100).toBe(printed);
    expect(Math.round(asPaid.real * 100) / 100).not.toBe(printed);
  });

  // 6 865 less 541 (ch. 3.6); consumer prices 105.49 and 112.18 (data/ssb/prices.csv).
  test("2017–2020", () => {
    expect(since2017.nominal).toBeCloseTo(8230 / 6324 - 1, 9);
    expect(since2017.real).toBeCloseTo(8230 / 6324 / (112.18 / 105.49) - 1, 6);
    expect(since2017.realPerYear).toBeCloseTo((1 + since2017.real) ** (1 / 3) - 1, 9);
  });
});

describe("municipalTarget", () => {
  const care = { years: [2021, 2022, 2023], cost: [175_000, 180_000, 185_000] };

  test("the cost is the share of health and care cost, and growth leads to it", () => {
    const target = municipalTarget({ share: 0.053, year: 2023 }, care, 4500);
    expect(target.cost).toBeCloseTo(0.053 * 185_000, 9);
    expect(4500 * (1 + target.growthPerYear) ** 2).toBeCloseTo(target.cost, 6);
  });

  test("refuses a year that is not ahead, or beyond the series", () => {
    const at = (year: number) => () => municipalTarget({ share: 0.05, year }, care, 4500);
    expect(at(2021)).toThrow("invalid year: 2021");
    expect(at(2030)).toThrow("invalid year: 2030");
  });
});

test("a share is reached from a survey's result too, in the year that it is of and on", () => {
  const surveyed = withBaseline(tables, "survey_2023_901.2_1500_310.4_2100_1300_7900_31");
  const scenario = presetScenario(surveyed.baseline, "medium", report);
  const reaching = reachingTarget(scenario, { share: 0.053, year: 2030 }, surveyed);
  const { years, total } = computeScenario(surveyed, reaching.scenario).projection;
  // The rate is rounded to a hundredth of a per cent.
  expect(atYear(years, total, 2030) / reaching.target.careCost).toBeCloseTo(0.053, 4);
});
