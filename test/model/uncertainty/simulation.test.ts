import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categories, perCategory } from "../../../src/model/core/category.js";
import { atYear } from "../../../src/model/core/series.js";
import { project } from "../../../src/model/result/projection.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { splitPeriod } from "../../../src/model/scenario/periods.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { simulate } from "../../../src/model/uncertainty/simulation.js";
import { dragDraws, type Uncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";
import { arbitraryUncertainty } from "./arbitrary-uncertainty.js";

const { baseline } = tables;
const medium = presetScenario(baseline, "medium", report);
const growthOnly = { growth: true, baseline: false };
const baselineOnly = { growth: false, baseline: true };

/** The total of one of the report's scenarios in a year, M kr. */
function presetTotal(preset: "low" | "medium" | "high", year: number): number {
  const { years, total } = project(baseline, presetScenario(baseline, preset, report));
  return atYear(years, total, year);
}

/** Stated error of a quantile from 8 192 draws, as a part of it. */
const statedError = 0.001;

describe("simulate: golden", () => {
  test.each([2025, 2030, 2040, 2050])(
    "all as one and a sure baseline: P10, P50 and P90 of %i are low, medium and high growth",
    (year) => {
      const simulation = simulate(tables, medium, { rho: 1, layers: growthOnly });
      const quantiles = simulation.quantiles([0.1, 0.5, 0.9], year);
      (["low", "medium", "high"] as const).forEach((preset, index) => {
        const deviation = (quantiles[index] ?? Number.NaN) / presetTotal(preset, year) - 1;
        expect(Math.abs(deviation)).toBeLessThan(statedError);
      });
    },
  );

  test("the baseline alone: the 95 % interval of 2021 is 1.3–7.7 bn (OE 2022-78 ch. 3.4.1)", () => {
    const [low, high] = simulate(tables, medium, { layers: baselineOnly }).quantiles(
      [0.025, 0.975],
      2021,
    );
    // Half the step the report rounds to.
    expect(Math.abs((low ?? 0) - 1300)).toBeLessThan(50);
    expect(Math.abs((high ?? 0) - 7700)).toBeLessThan(50);
  });

  test("the band of 2050 widens with dependence, at every step", () => {
    const widths = Array.from({ length: 11 }, (_, step) => {
      const simulation = simulate(tables, medium, { rho: step / 10, layers: growthOnly });
      const [low = 0, high = 0] = simulation.quantiles([0.1, 0.9], 2050);
      return high - low;
    });
    widths.slice(1).forEach((width, index) => {
      expect(width).toBeGreaterThan(widths[index] ?? 0);
    });
    // A trial outside the project found it nearly tripled (12 rates drawn one by one).
    expect((widths.at(-1) ?? 0) / (widths[0] ?? 1)).toBeGreaterThan(1.5);
  });

  test("fewer draws are the first of more, and near enough for a drag", () => {
    const whole = simulate(tables, medium);
    const dragged = simulate(tables, medium, { size: dragDraws });
    for (const year of [2021, 2035, 2050]) {
      expect(dragged.draws(year)).toEqual(whole.draws(year).slice(0, dragDraws));
      for (const p of [0.1, 0.9])
        expect(Math.abs(dragged.quantile(p, year) / whole.quantile(p, year) - 1)).toBeLessThan(
          0.02,
        );
    }
  });

  test("other seeds give the same within the stated error, more draws a smaller one", () => {
    const p90 = (options: Partial<Uncertainty>) =>
      simulate(tables, medium, { rho: 0.5, ...options }).quantile(0.9, 2050);
    const best = p90({ size: 65_536 });
    for (const seed of [1, 2, 3, 4, 5])
      expect(Math.abs(p90({ seed }) / best - 1)).toBeLessThan(0.01);
  });
});

describe("simulate: whatever the scenario and the uncertainty", () => {
  const size = 512;
  const anything = fc.tuple(arbitraryScenario, arbitraryUncertainty);

  test("without spread every draw is the scenario itself, to the bit", () => {
    fc.assert(
      fc.property(
        arbitraryScenario,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scenario, rho) => {
          const nothing = perCategory(() => [{ start: 2021, end: 2050, below: 0, above: 0 }]);
          const certain = { rho, size, layers: growthOnly, spreads: nothing };
          const simulation = simulate(tables, scenario, certain);
          const { years, total } = computeScenario(tables, scenario).projection;
          years.forEach((year, index) => {
            expect(new Set(simulation.draws(year))).toEqual(new Set([total[index]]));
            expect(simulation.quantile(0.3, year)).toBe(total[index]);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  test("quantiles are in order, no cost is below zero, and the same seed gives the same", () => {
    fc.assert(
      fc.property(anything, ([scenario, uncertainty]) => {
        const options = { ...uncertainty, size };
        const [one, other] = [
          simulate(tables, scenario, options),
          simulate(tables, scenario, options),
        ];
        for (const year of [2021, 2035, 2050]) {
          const quantiles = one.quantiles([0, 0.025, 0.1, 0.5, 0.9, 0.975, 1], year);
          expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
          expect(quantiles[0]).toBeGreaterThanOrEqual(0);
          expect(one.draws(year)).toEqual(other.draws(year));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the mean of the sum is the sum of the categories' means", () => {
    fc.assert(
      fc.property(anything, ([scenario, uncertainty]) => {
        const options = { ...uncertainty, size };
        const mean = (of: typeof tables) => simulate(of, scenario, options).mean(2050);
        // The survey's interval is of the whole, so the whole must stay: growth alone is uncertain.
        const growth = { ...options, layers: growthOnly };
        const alone = categories.map((category) =>
          simulate(onlyCosting(category), scenario, growth).mean(2050),
        );
        const whole = simulate(tables, scenario, growth).mean(2050);
        const sum = alone.reduce((total, value) => total + value, 0);
        expect(sum / whole).toBeCloseTo(1, 9);
        expect(mean(tables)).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  test("the order in which categories and own spreads are listed changes nothing", () => {
    const reversed = <Whole extends object>(whole: Whole) =>
      Object.fromEntries(Object.entries(whole).reverse()) as Whole;
    fc.assert(
      fc.property(anything, ([scenario, uncertainty]) => {
        const options = { ...uncertainty, size };
        const other = { ...scenario, growthPerYear: reversed(scenario.growthPerYear) };
        const others = { ...options, spreads: reversed(options.spreads) };
        const [one, two] = [simulate(tables, scenario, options), simulate(tables, other, others)];
        expect(two.draws(2050)).toEqual(one.draws(2050));
      }),
      { numRuns: 30 },
    );
  });

  test("a period that is split in two with the same rates and spreads changes nothing", () => {
    fc.assert(
      fc.property(
        anything,
        fc.integer({ min: 2022, max: 2049 }),
        ([scenario, uncertainty], year) => {
          const spreads = perCategory(() => [{ start: 2021, end: 2050, below: 0.02, above: 0.03 }]);
          const options = { ...uncertainty, size, spreads };
          const [one, two] = [scenario, splitPeriod(scenario, year)].map((part) =>
            simulate(tables, part, options).draws(2050),
          );
          expect(two).toEqual(one);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("the part above a value and its quantile say the same", () => {
    const simulation = simulate(tables, medium);
    for (const p of [0.1, 0.5, 0.86])
      expect(simulation.probability(2050, simulation.quantile(p, 2050))).toBeCloseTo(1 - p, 3);
    expect(simulation.probability(2050, 0)).toBe(1);
    expect(() => simulation.quantile(0.5, 2051)).toThrow(RangeError);
  });
});

/** The tables with all other categories at no cost. */
function onlyCosting(kept: (typeof categories)[number]): typeof tables {
  const cost = perCategory((category) => ({
    ...baseline.cost[category],
    mnok: category === kept ? baseline.cost[category].mnok : 0,
  }));
  return { ...tables, baseline: { ...baseline, cost } };
}
