import { describe, expect, it } from "vitest";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { chanceOf } from "../../../src/model/uncertainty/chance.js";
import { chanceQuantities } from "../../../src/model/uncertainty/chance-quantities.js";
import { simulate } from "../../../src/model/uncertainty/simulation.js";
import { usualUncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { report, tables } from "../core/report-tables.js";
import { recomputed } from "../explanation/recomputed.js";

describe("a chance", () => {
  const medium = presetScenario(tables.baseline, "medium", report);
  const simulation = simulate(tables, medium, { size: 1024 });
  const asked = { year: 2050, limit: 12_000, label: "", uncertainty: usualUncertainty };
  const { chance, ofFifty, odds } = chanceQuantities;

  it("states the draws that give it", () => {
    const stated = chance(simulation, asked);
    expect(recomputed(stated)).toBe(simulation.probability(2050, 12_000));
    expect(recomputed(stated)).toBeGreaterThan(0);
  });

  it("is told of as so many of fifty, and as odds on the likelier side", () => {
    for (const limit of [2_000, 9_000, 9_400, 12_000, 25_000]) {
      const told = chanceOf(simulation.probability(2050, limit));
      expect(Math.round(recomputed(ofFifty(simulation, { ...asked, limit })))).toBe(told.ofFifty);
      if (told.odds !== null)
        expect(recomputed(odds(simulation, { ...asked, limit }))).toBeCloseTo(told.odds.toOne, 12);
    }
    expect(odds(simulation, asked).name).toBe("oddsAgainst");
    expect(odds(simulation, { ...asked, limit: 8_000 }).name).toBe("oddsFor");
  });
});
