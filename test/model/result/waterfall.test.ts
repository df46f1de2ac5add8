import fc from "fast-check";
import { expect, test } from "vitest";
import { project } from "../../../src/model/result/projection.js";
import { waterfall } from "../../../src/model/result/waterfall.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const { baseline } = tables;

test("the steps sum to the difference between the totals", () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const projection = project(baseline, scenario);
      const steps = waterfall(projection, scenario.breakpoints);
      const sum = steps.reduce((total, { change }) => total + change, 0);
      const difference = (projection.total.at(-1) ?? 0) - (projection.total[0] ?? 0);
      const scale = Math.max(...projection.total);
      expect(Math.abs(sum - difference)).toBeLessThanOrEqual(scale * 1e-9);
    }),
  );
});

test("medium: national solutions add 305 × (1.09^4 − 1) = 125.5 M kr to 2025 (table 4-3)", () => {
  const medium = presetScenario(baseline, "medium", report);
  const steps = waterfall(project(baseline, medium), medium.breakpoints);
  const step = steps.find(
    ({ category, periodEnd }) => category === "nationalSolutions" && periodEnd === 2025,
  );
  expect(step?.change).toBeCloseTo(125.5, 1);
  expect(steps).toHaveLength(12);
});
