import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { perCategory } from "../../../src/model/core/category.js";
import { costMeasures } from "../../../src/model/core/cost-measure.js";
import { itemAt } from "../../../src/model/core/series.js";
import { noLocalValues } from "../../../src/model/municipality/local-values.js";
import {
  estimateGround,
  estimatePlace,
} from "../../../src/model/municipality/municipality-estimate.js";
import { measureCosts } from "../../../src/model/result/effect-map.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { chanceOf } from "../../../src/model/uncertainty/chance.js";
import { layerWidths } from "../../../src/model/uncertainty/layer-widths.js";
import { drawMunicipality } from "../../../src/model/uncertainty/municipality-draws.js";
import { drawBreakEven, drawPerInhabitant } from "../../../src/model/uncertainty/quantities.js";
import { middles, samplePaths } from "../../../src/model/uncertainty/sample-paths.js";
import { simulate } from "../../../src/model/uncertainty/simulation.js";
import { usualUncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { report, tables } from "../core/report-tables.js";
import { municipalityTables } from "../municipality/municipality-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const size = 256;
const medium = presetScenario(tables.baseline, "medium", report);
const off = { ...usualUncertainty, size, layers: { growth: false, baseline: false } };

describe("quantities without uncertainty are what the scenario pages show", () => {
  test("cost per inhabitant and break-even, of a year, summed, and as present value", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const simulation = simulate(tables, scenario, off);
        const { projection, perInhabitant, comparison } = computeScenario(tables, scenario);
        const perHead = drawPerInhabitant(simulation, tables, scenario);
        for (const index of [0, 13, 29])
          expect(perHead.mean(2021 + index) / itemAt(perInhabitant, index)).toBeCloseTo(1, 9);
        for (const measure of costMeasures) {
          const drawn = drawBreakEven(simulation, tables, scenario, measure);
          const { breakEven } = measureCosts(comparison, measure, scenario.staffing.discountRate);
          expect(drawn.years).toEqual(projection.years.slice(1));
          for (const index of [1, 14, 29]) {
            const share = itemAt(breakEven, index) ?? Number.NaN;
            const deviation = Math.abs(drawn.quantile(0.5, 2021 + index) - share);
            expect(deviation).toBeLessThan(1e-9 * Math.max(1, Math.abs(share)));
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test("a municipality's cost, with costs, growth and inhabitants of its own", () => {
    const { municipalities } = municipalityTables;
    const members = municipalities.filter(({ name }) => name.startsWith("Tynset"));
    expect(members).toHaveLength(1);
    const usual = noLocalValues(2025, tables.baseline.breakpoints);
    const own = {
      ...usual,
      cost: { ...usual.cost, ehr: 3.5 },
      growthPerYear: perCategory(() => [0.01, null, 0.03]),
      populationGrowth: 0.01,
    };
    const ground = estimateGround(municipalityTables, medium);
    for (const local of [usual, own]) {
      const { years, total } = estimatePlace(ground, members, { fixedShare: 0.15, local });
      const drawn = drawMunicipality(ground, members, { fixedShare: 0.15, local }, off);
      years.forEach((year, index) => {
        expect(drawn.mean(year) / itemAt(total, index)).toBeCloseTo(1, 9);
      });
    }
  });

  test("a municipality's own cost is certain in its year, and every path goes through it", () => {
    const { municipalities } = municipalityTables;
    const usual = noLocalValues(2025, tables.baseline.breakpoints);
    const local = { ...usual, cost: perCategory(() => 2) };
    const ground = estimateGround(municipalityTables, medium);
    const members = municipalities.slice(0, 1);
    const uncertainty = { ...usualUncertainty, size };
    const drawn = drawMunicipality(ground, members, { fixedShare: 0.15, local }, uncertainty);
    const [low = 0, high = 0] = drawn.quantiles([0, 1], 2025);
    expect(high / low).toBeCloseTo(1, 9);
    const [early = 0, late = 0] = drawn.quantiles([0, 1], 2050);
    expect(late / early).toBeGreaterThan(2);
  });
});

describe("samplePaths", () => {
  test("are draws of the simulation, each in the middle of its ninth", () => {
    const simulation = simulate(tables, medium, { size: 1024 });
    const paths = samplePaths(simulation, 9, 2050);
    const last = simulation.draws(2050);
    paths.forEach((path, index) => {
      const end = itemAt(path, 29);
      expect(last).toContain(end);
      expect(simulation.probability(2050, end)).toBeCloseTo(1 - (index + 0.5) / 9, 2);
      const draw = last.indexOf(end);
      simulation.years.forEach((year, place) => {
        expect(path[place]).toBe(simulation.draws(year)[draw]);
      });
    });
    expect(middles(2)).toEqual([0.25, 0.75]);
  });
});

describe("chanceOf", () => {
  test("is told in fiftieths and as odds on the likelier side", () => {
    expect(chanceOf(1 / 7)).toMatchObject({ ofFifty: 7, odds: { isFor: false } });
    expect(chanceOf(1 / 7).odds?.toOne).toBeCloseTo(6, 9);
    // SSB: 80 per cent, odds 4 to 1.
    expect(chanceOf(0.8).odds?.toOne).toBeCloseTo(4, 9);
    expect(chanceOf(0.8)).toMatchObject({ ofFifty: 40, odds: { isFor: true } });
    expect(chanceOf(0.5).odds).toEqual({ toOne: 1, isFor: true });
    expect([chanceOf(0).odds, chanceOf(1).odds]).toEqual([null, null]);
  });
});

describe("layerWidths", () => {
  const widthsOf = (options: Partial<typeof usualUncertainty>) =>
    layerWidths(tables, medium, { ...usualUncertainty, ...options }, 2050);
  const width = (options: Partial<typeof usualUncertainty>) => {
    const [low = 0, high = 0] = simulate(tables, medium, {
      ...usualUncertainty,
      ...options,
    }).quantiles([0.1, 0.9], 2050);
    return high - low;
  };

  test("are the width with a part less the width without it", () => {
    const { width: whole, adds } = widthsOf({});
    expect(whole).toBe(width({}));
    expect(adds.dependence).toBe(whole - width({ rho: 0 }));
    expect(adds.baseline).toBe(whole - width({ layers: { growth: true, baseline: false } }));
    expect(Math.min(...Object.values(adds))).toBeGreaterThan(0);
  });

  test("of a part that is off are what it would add", () => {
    const layers = { growth: true, baseline: false };
    expect(widthsOf({ layers }).adds.baseline).toBe(width({}) - width({ layers }));
    expect(widthsOf({ rho: 0 }).adds.dependence).toBe(width({ rho: 1 }) - width({ rho: 0 }));
  });
});
