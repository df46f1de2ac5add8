import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categories, perCategory } from "../../../src/model/core/category.js";
import {
  canBeBaseline,
  roundedSurvey,
  type SurveyedCost,
  surveyedBaseline,
  surveyedBaselineId,
} from "../../../src/model/core/surveyed-baseline.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { reportAssumptions } from "../../../src/model/scenario/assumptions.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { decodeLink, encodeLink } from "../../../src/model/sharing/scenario-link.js";
import { tables } from "./report-tables.js";

const report = tables.baseline;

const survey: SurveyedCost = {
  year: 2023,
  cost: { ehr: 901.2, welfareTechnology: 1500, nationalSolutions: 362.4, other: 2100 },
  interval: { low: -120.5, high: 9000 },
  municipalities: 31,
  constructed: false,
};

const money = fc.integer({ min: 1, max: 50_000 }).map((value) => value / 10);

const anySurvey = fc
  .record({
    year: fc.integer({ min: 2021, max: 2029 }),
    cost: fc.record({
      ehr: money,
      welfareTechnology: money,
      nationalSolutions: money,
      other: money,
    }),
    reach: money,
    municipalities: fc.integer({ min: 3, max: 357 }),
    constructed: fc.boolean(),
  })
  .map(({ reach, ...one }): SurveyedCost => {
    const total = categories.reduce((sum, category) => sum + one.cost[category], 0);
    const tenth = (value: number) => Math.round(value * 10) / 10;
    return { ...one, interval: { low: tenth(total - reach), high: tenth(total + reach) } };
  });

const opened = (one: SurveyedCost) => {
  const baseline = surveyedBaseline(surveyedBaselineId(one), report);
  if (baseline === null) throw new Error("no baseline");
  return baseline;
};

describe("a surveyed baseline", () => {
  it("is all in its id: costs, interval, answers, and whether it is made up", () => {
    fc.assert(
      fc.property(anySurvey, (one) => {
        const baseline = opened(one);
        expect(perCategory((category) => baseline.cost[category].mnok)).toEqual(one.cost);
        expect(baseline.interval).toMatchObject(one.interval);
        expect(baseline.interval.degreesOfFreedom).toBe(one.municipalities - 2);
        expect(baseline.survey).toEqual({ constructed: one.constructed });
        expect(baseline.year).toBe(one.year);
      }),
    );
  });

  it("grows from its year with the report's rates of the years that are left", () => {
    const { breakpoints, presets } = opened(survey);
    expect(breakpoints).toEqual([2023, 2025, 2030, 2050]);
    expect(presets).toEqual(report.presets);
    const late = opened({ ...survey, year: 2026 });
    expect(late.breakpoints).toEqual([2026, 2030, 2050]);
    expect(late.presets.high.ehr).toEqual(report.presets.high.ehr.slice(1));
  });

  it.each([
    "oe-2022-78",
    "",
    "survey_2023",
    "survey_2023_1_2_3_4_5_6_7_8_9",
    "survey_2023_901.2_1500_362.4_2100_-120.5_9000_31_x",
    surveyedBaselineId({ ...survey, cost: { ...survey.cost, other: 0 } }),
    surveyedBaselineId({ ...survey, year: 2020 }),
    surveyedBaselineId({ ...survey, year: 2030 }),
    surveyedBaselineId({ ...survey, municipalities: 2 }),
    surveyedBaselineId({ ...survey, interval: { low: 1, high: 2 } }),
  ])("is none in %s", (id) => {
    expect(surveyedBaseline(id, report)).toBeNull();
  });

  it("is what its id opens, also where all answers fit exactly or a cost is next to nothing", () => {
    const cost = fc.double({ min: 0.01, max: 5000, noNaN: true });
    const costs = fc.record({
      ehr: cost,
      welfareTechnology: cost,
      nationalSolutions: cost,
      other: cost,
    });
    fc.assert(
      fc.property(costs, (one) => {
        const total = categories.reduce((sum, category) => sum + one[category], 0);
        const exact = { ...survey, cost: one, interval: { low: total, high: total } };
        const rounded = roundedSurvey(exact);
        const baseline = surveyedBaseline(surveyedBaselineId(rounded), report);
        expect(baseline !== null).toBe(canBeBaseline(rounded, report));
        expect(baseline !== null).toBe(Object.values(one).every((mnok) => mnok >= 0.05));
      }),
    );
  });

  it("with the report's own costs gives the report's results", () => {
    const { low, high } = report.interval;
    const one: SurveyedCost = {
      year: report.year,
      interval: { low, high },
      municipalities: 14,
      constructed: false,
      cost: perCategory((category) => report.cost[category].mnok),
    };
    expect(canBeBaseline(one, report)).toBe(true);
    const same = { ...tables, baseline: { ...opened(one) } };
    const of = (from: typeof tables) =>
      computeScenario(from, presetScenario(from.baseline, "medium", reportAssumptions(from)));
    const [ours, theirs] = [of(same), of(tables)];
    ours.projection.total.forEach((mnok, index) => {
      expect(mnok).toBeCloseTo(theirs.projection.total[index] ?? Number.NaN, 0);
    });
    expect(ours.comparison.extraStaffing).toEqual(theirs.comparison.extraStaffing);
  });

  it("has no extra cost of staff or gains in its own year", () => {
    const from = { ...tables, baseline: opened(survey) };
    const { comparison } = computeScenario(
      from,
      presetScenario(from.baseline, "medium", reportAssumptions(from)),
    );
    expect(comparison.years[0]).toBe(2023);
    expect(comparison.extraStaffing[0]).toBe(0);
    expect(comparison.extraEhealth[0]).toBe(0);
    expect(comparison.extraStaffing[1]).toBeGreaterThan(0);
  });

  it("goes with a link, which other baselines refuse", () => {
    const from = { ...tables, baseline: opened(survey) };
    const scenario = presetScenario(from.baseline, "high", reportAssumptions(from));
    const link = encodeLink(scenario, from);
    expect(link).toContain(`base=${surveyedBaselineId(survey)}`);
    expect(decodeLink(link, from)).toMatchObject({ scenario, problems: [] });
    expect(decodeLink(link, tables).problems).toMatchObject([{ kind: "unknownBaseline" }]);
  });
});
