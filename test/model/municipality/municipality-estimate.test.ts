import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categories, perCategory } from "../../../src/model/core/category.js";
import { type LocalValues, noLocalValues } from "../../../src/model/municipality/local-values.js";
import {
  costPerInhabitantIn,
  estimateGround,
  estimatePlace,
  fixedShareLimits,
} from "../../../src/model/municipality/municipality-estimate.js";
import { countedIn } from "../../../src/model/municipality/place.js";
import { tablesInPrices } from "../../../src/model/result/price-level.js";
import { project } from "../../../src/model/result/projection.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { report } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";
import { municipalityTables } from "./municipality-tables.js";

const { baseline, municipalities } = municipalityTables;
const medium = presetScenario(baseline, "medium", report);
const ground = estimateGround(municipalityTables, medium);
const named = (name: string) => municipalities.filter((one) => one.name === name);
const anyShare = fc.double({
  min: fixedShareLimits.min,
  max: fixedShareLimits.max,
  noNaN: true,
});

function near(actual: readonly number[], expected: readonly number[], tolerance = 1e-9): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((value, index) => {
    expect(Math.abs(value / (expected[index] ?? 0) - 1)).toBeLessThan(tolerance);
  });
}

describe("the municipalities", () => {
  test("are 357 with SSB's inhabitants (table 07459)", () => {
    expect(municipalities.length).toBe(357);
    expect(countedIn(municipalities, 2026)).toBe(5_627_400);
    expect(countedIn(municipalities, 2022)).toBe(5_425_270);
  });
});

describe("estimatePlace", () => {
  test("one by one, all municipalities sum to the national cost, any share and scenario", () => {
    fc.assert(
      fc.property(anyShare, arbitraryScenario, (fixedShare, scenario) => {
        const any = estimateGround(municipalityTables, scenario);
        const sums = any.years.map(() => 0);
        for (const one of municipalities)
          estimatePlace(any, [one], { fixedShare }).total.forEach((mnok, index) => {
            sums[index] = (sums[index] ?? 0) + mnok;
          });
        const national = project(
          tablesInPrices(municipalityTables, scenario.prices).baseline,
          scenario,
        );
        near(sums, national.total);
      }),
      { numRuns: 10 },
    );
  });

  test("together cost the sum of each alone", () => {
    const chosen = fc.subarray([...municipalities], { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(chosen, anyShare, (members, fixedShare) => {
        const together = estimatePlace(ground, members, { fixedShare }).total;
        const alone = members.map((one) => estimatePlace(ground, [one], { fixedShare }).total);
        near(
          together,
          together.map((_, index) => alone.reduce((sum, total) => sum + (total[index] ?? 0), 0)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test("without a fixed share everyone costs what the country does: 829 kr in 2021", () => {
    for (const one of municipalities.slice(0, 20))
      expect(estimatePlace(ground, [one], { fixedShare: 0 }).perInhabitant[0]).toBeCloseTo(829, 0);
  });

  test("in one year only gives the same to 1e-12", () => {
    for (const one of municipalities) {
      const { perInhabitant } = estimatePlace(ground, [one], { fixedShare: 0.2 });
      const quick = costPerInhabitantIn(ground, one, 0.2, 2026);
      expect(Math.abs(quick / (perInhabitant[5] ?? 0) - 1)).toBeLessThan(1e-12);
    }
  });

  test("with a fixed share the smaller costs more per inhabitant", () => {
    const cost = (name: string) =>
      estimatePlace(ground, named(name), { fixedShare: 0.3 }).perInhabitant[0] ?? 0;
    expect(cost("Utsira")).toBeGreaterThan(cost("Tynset"));
    expect(cost("Tynset")).toBeGreaterThan(cost("Oslo"));
  });

  test("Tynset by hand: 5 581 of 5 425 270 inhabitants, fixed share 0.15", () => {
    const share = 0.15 / 357 + (0.85 * 5_581) / 5_425_270;
    const { total } = estimatePlace(ground, named("Tynset"), { fixedShare: 0.15 });
    expect(total[0]).toBeCloseTo(baseline.total.mnok * share, 9);
  });
});

const nothing = noLocalValues(2025, medium.breakpoints);
const estimate = (local: LocalValues | null) =>
  estimatePlace(ground, named("Tynset"), { fixedShare: 0.15, local });

describe("own values", () => {
  test("that are none change nothing", () => {
    expect(estimate(nothing)).toEqual(estimate(null));
  });

  test("an own cost is met in its year, at base prices, and only its category follows", () => {
    const local = { ...nothing, cost: { ...nothing.cost, ehr: 3 } };
    const price = municipalityTables.prices.municipal.find(({ year }) => year === 2025);
    const own = estimate(local);
    expect(own.cost.ehr[4]).toBeCloseTo(3 / (price?.factor ?? 0), 9);
    for (const category of categories.slice(1))
      expect(own.cost[category]).toEqual(estimate(null).cost[category]);
  });

  test("equal to the estimate change nothing", () => {
    const usual = estimate(null);
    const local = {
      ...nothing,
      costYear: 2021,
      cost: perCategory((category) => usual.cost[category][0] ?? null),
    };
    near(estimate(local).total, usual.total);
  });

  test("an own growth replaces the scenario's in its period alone", () => {
    const local = {
      ...nothing,
      growthPerYear: { ...nothing.growthPerYear, ehr: [null, null, 0.05] },
    };
    const [own, usual] = [estimate(local).cost.ehr, estimate(null).cost.ehr];
    expect(own.slice(0, 10)).toEqual(usual.slice(0, 10));
    expect((own.at(-1) ?? 0) / (usual.at(-1) ?? 1)).toBeCloseTo(1.05 ** 20, 6);
  });

  test("an own growth holds in its period under a scenario with other periods", () => {
    const growthPerYear = perCategory(() => [0.02]);
    const even = { ...medium, breakpoints: [2021, 2050], growthPerYear };
    const local = {
      ...nothing,
      growthPerYear: { ...nothing.growthPerYear, ehr: [null, 0.1, null] },
    };
    const { ehr } = estimatePlace(
      estimateGround(municipalityTables, even),
      municipalityTables.municipalities,
      { fixedShare: 0, local },
    ).cost;
    expect((ehr.at(-1) ?? 0) / (ehr[0] ?? 1)).toBeCloseTo(1.02 ** 24 * 1.1 ** 5, 9);
  });

  test("own growth in inhabitants starts after the last count", () => {
    const own = estimate({ ...nothing, populationGrowth: 0.01 });
    const usual = estimate(null);
    expect(own.inhabitants.slice(0, 6)).toEqual(usual.inhabitants.slice(0, 6));
    expect(own.inhabitants[6]).toBeCloseTo((usual.inhabitants[5] ?? 0) * 1.01, 9);
  });
});
