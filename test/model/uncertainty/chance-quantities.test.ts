import { expect, it } from "vitest";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { chanceQuantity } from "../../../src/model/uncertainty/chance-quantities.js";
import { simulate } from "../../../src/model/uncertainty/simulation.js";
import { usualUncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { report, tables } from "../core/report-tables.js";
import { recomputed } from "../explanation/recomputed.js";

it("a chance states the draws that give it", () => {
  const medium = presetScenario(tables.baseline, "medium", report);
  const simulation = simulate(tables, medium, { size: 1024 });
  const asked = { year: 2050, limit: 12_000, label: "", uncertainty: usualUncertainty };
  const stated = chanceQuantity(simulation, asked);
  expect(recomputed(stated)).toBe(simulation.probability(2050, 12_000));
  expect(recomputed(stated)).toBeGreaterThan(0);
});
