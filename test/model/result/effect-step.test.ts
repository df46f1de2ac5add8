import fc from "fast-check";
import { expect, test } from "vitest";
import { costMeasures } from "../../../src/model/core/cost-measure.js";
import { effectStep, furthestEffect } from "../../../src/model/result/effect-step.js";
import { scenarioEffectMap } from "../../../src/model/result/scenario-effect-map.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { tables } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

test.each([
  [20_000, 5000],
  [7_900, 1000],
  [-23_000, 5000],
  [400, 100],
  [0, 0.25],
])("a colour of a map that reaches %d M kr spans %d", (furthest, step) => {
  expect(effectStep(furthest)).toBeCloseTo(step, 12);
});

test("no effect of the map is further from zero than one in its corners", () => {
  fc.assert(
    fc.property(
      arbitraryScenario,
      fc.constantFrom(...costMeasures),
      fc.integer({ min: 2022, max: 2050 }),
      (scenario, measure, year) => {
        const result = computeScenario(tables, scenario);
        const map = scenarioEffectMap(tables, result, { year, measure });
        const all = map.columns.flatMap(({ effects }) => effects.map(Math.abs));
        expect(Math.abs(furthestEffect(map))).toBe(Math.max(...all));
      },
    ),
    { numRuns: 50 },
  );
});
