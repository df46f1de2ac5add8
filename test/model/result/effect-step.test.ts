import fc from "fast-check";
import { expect, test } from "vitest";
import { costMeasures } from "../../../src/model/core/cost-measure.js";
import { effectStep, furthestEffect } from "../../../src/model/result/effect-step.js";
import { resultFormulas } from "../../../src/model/result/result-formulas.js";
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

test.each([95_893, -13_390.3, 1000, 0.2, 0])("is written as it is found: from %s", (furthest) => {
  const { value, write } = resultFormulas.effectStep;
  const text = write(String(furthest));
  const limit = /^max\{m × 10\^n ≤ max\(abs\((.+)\), 1\) \/ 4\}$/.exec(text)?.[1];
  const most = Math.max(Math.abs(Number(limit)), 1) / 4;
  const powers = Array.from({ length: 12 }, (_, place) => 10 ** (place - 3));
  const rounds = powers.flatMap((power) => [1, 2, 2.5, 5].map((multiple) => multiple * power));
  const below = rounds.filter((round) => round <= most * (1 + 1e-12));
  expect(value(furthest)).toBeCloseTo(Math.max(...below), 12);
});
