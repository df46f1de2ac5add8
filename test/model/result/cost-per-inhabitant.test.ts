import { expect, test } from "vitest";
import { costPerInhabitant, inhabitantsIn } from "../../../src/model/result/cost-per-inhabitant.js";
import { project } from "../../../src/model/result/projection.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { report, tables } from "../core/report-tables.js";

const { baseline, population } = tables;
const medium = project(baseline, presetScenario(baseline, "medium", report));

test("829 kr in 2021, «drøyt 820» (OE 2022-78 ch. 4.3), and 1 559 kr in 2050", () => {
  const perInhabitant = costPerInhabitant(medium, population, report.population);
  expect(Math.round(perInhabitant[0] ?? 0)).toBe(829);
  expect(Math.round(perInhabitant.at(-1) ?? 0)).toBe(1559);
});

test("2021 is the same whatever the projection", () => {
  for (const vintage of population.vintages) {
    const values = costPerInhabitant(medium, population, {
      vintage,
      alternative: "high",
      ages: "all",
    });
    expect(Math.round(values[0] ?? 0)).toBe(829);
  }
});

test("SSB's counts: 5 425 270 on 1 January 2022, 6 028 830 in 2050 (vintage 2022, main)", () => {
  expect(inhabitantsIn(population, report.population, 2022)).toBe(5425270);
  expect(inhabitantsIn(population, report.population, 2050)).toBe(6028830);
});

test("refuses years and vintages that are not in the tables", () => {
  expect(() => inhabitantsIn(population, report.population, 2051)).toThrow(
    "no population for 2051",
  );
  expect(() => inhabitantsIn(population, { ...report.population, vintage: "1999" }, 2030)).toThrow(
    "invalid vintage: 1999",
  );
});
