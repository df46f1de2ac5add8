import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PresetId, presetIds } from "../../../src/model/core/baseline.js";
import { categories } from "../../../src/model/core/category.js";
import { atYear } from "../../../src/model/core/series.js";
import { project, rateBetween } from "../../../src/model/result/projection.js";
import { presetScenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryRate, arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const { baseline } = tables;
const preset = (id: PresetId) => presetScenario(baseline, id, report);
const totalIn = (id: PresetId, year: number) => {
  const { years, total } = project(baseline, preset(id));
  return atYear(years, total, year);
};
const arbitraryChange = fc.record({
  scenario: arbitraryScenario,
  category: fc.constantFrom(...categories),
  place: fc.nat(),
  rate: arbitraryRate,
});

describe("project: the report's numbers", () => {
  test("2021: about 4.5 bn (OE 2022-78 ch. 3.4.1)", () => {
    for (const id of presetIds) expect(Math.round(totalIn(id, 2021) / 100)).toBe(45);
  });

  test("2050: 5.8 low, 19.2 high, medium between 9.3 and 9.5 bn (ch. 4.2 and 4.3)", () => {
    expect(Math.round(totalIn("low", 2050) / 100)).toBe(58);
    expect(Math.round(totalIn("high", 2050) / 100)).toBe(192);
    expect(Math.round(totalIn("medium", 2050) / 100)).toBe(94);
  });

  test("other costs grow about 75 % to 2050: 1.02^29 (ch. 4.2)", () => {
    const { cost } = project(baseline, preset("medium"));
    expect((cost.other.at(-1) ?? 0) / baseline.cost.other.mnok).toBeCloseTo(1.7758, 4);
  });

  test("national solutions: 305 × 1.09^4 = 430.5 in 2025 in every scenario (table 4-3)", () => {
    for (const id of presetIds) {
      const { years, cost } = project(baseline, preset(id));
      expect(atYear(years, cost.nationalSolutions, 2025)).toBeCloseTo(430.5, 1);
    }
  });
});

describe("project: properties", () => {
  test("total is the sum of the categories", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { cost, total } = project(baseline, scenario);
        total.forEach((sum, year) => {
          const parts = categories.map((category) => cost[category][year] ?? 0);
          expect(sum).toBe(parts.reduce((a, b) => a + b, 0));
        });
      }),
    );
  });

  test("one value a year from 2021 to 2050, all finite and positive", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { years, total } = project(baseline, scenario);
        expect([years[0], years.at(-1), years.length]).toEqual([2021, 2050, 30]);
        expect(total.every((value) => Number.isFinite(value) && value > 0)).toBe(true);
      }),
    );
  });

  test("monotone in each rate: more growth in a period never costs less afterwards", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ scenario, category, place, rate }) => {
        const period = place % (scenario.breakpoints.length - 1);
        const before = scenario.growthPerYear[category][period] ?? 0;
        const [low, high] = [Math.min(before, rate), Math.max(before, rate)];
        const less = project(baseline, withGrowth(scenario, category, period, low)).total;
        const more = project(baseline, withGrowth(scenario, category, period, high)).total;
        expect(more.every((value, year) => value >= (less[year] ?? 0))).toBe(true);
      }),
    );
  });

  test("scaling the baseline scales every cost", () => {
    fc.assert(
      fc.property(
        arbitraryScenario,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (scenario, k) => {
          const { ehr } = baseline.cost;
          const scaled = {
            ...baseline,
            cost: { ...baseline.cost, ehr: { ...ehr, mnok: ehr.mnok * k } },
          };
          const once = project(baseline, scenario).cost.ehr;
          project(scaled, scenario).cost.ehr.forEach((value, year) => {
            const expected = (once[year] ?? 0) * k;
            expect(Math.abs(value - expected)).toBeLessThanOrEqual(expected * 1e-12);
          });
        },
      ),
    );
  });

  test("splitting a period at any year with the same rate changes not a bit", () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.integer({ min: 2022, max: 2049 }), (scenario, year) => {
        fc.pre(!scenario.breakpoints.includes(year));
        const at = scenario.breakpoints.findIndex((breakpoint) => breakpoint > year);
        const breakpoints = scenario.breakpoints.toSpliced(at, 0, year);
        const split = (rates: readonly number[]) => rates.toSpliced(at, 0, rates[at - 1] ?? 0);
        const { ehr, welfareTechnology, nationalSolutions, other } = scenario.growthPerYear;
        const growthPerYear = {
          ehr: split(ehr),
          welfareTechnology: split(welfareTechnology),
          nationalSolutions: split(nationalSolutions),
          other: split(other),
        };
        expect(project(baseline, { breakpoints, growthPerYear })).toEqual(
          project(baseline, scenario),
        );
      }),
    );
  });

  test("a preset against itself differs by exactly 0", () => {
    for (const id of presetIds) {
      const [one, two] = [project(baseline, preset(id)), project(baseline, preset(id))];
      one.total.forEach((value, year) => {
        expect(value - (two.total[year] ?? Number.NaN)).toBe(0);
      });
    }
  });
});

test("rateBetween undoes growth", () => {
  fc.assert(
    fc.property(arbitraryRate, fc.integer({ min: 1, max: 20 }), (rate, years) => {
      fc.pre(rate > -0.49);
      expect(rateBetween(100, 100 * (1 + rate) ** years, years)).toBeCloseTo(rate, 9);
    }),
  );
});
