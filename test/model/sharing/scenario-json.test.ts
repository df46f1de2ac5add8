import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { presetScenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { decodeScenario } from "../../../src/model/sharing/scenario-json.js";
import { decodeLink } from "../../../src/model/sharing/scenario-link.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const fixtures = resolve(import.meta.dirname, "../../fixtures/scenario");
const fixture = (name: string) => readFileSync(resolve(fixtures, name), "utf8");
const medium = presetScenario(tables.baseline, "medium", report);
const calm = withGrowth(withGrowth(medium, "ehr", 0, 0.06), "ehr", 1, 0.06);
const problemsOf = (json: unknown) =>
  decodeScenario(json, tables).problems.map(({ field, kind }) => `${field}: ${kind}`);

describe("every released version loads", () => {
  test("a file of version 1, without name and reasons", () => {
    expect(decodeScenario(JSON.parse(fixture("v1.json")), tables)).toMatchObject({
      scenario: { ...calm, population: { vintage: "2024", alternative: "low", ages: "all" } },
      problems: [],
    });
  });

  test("a file of version 2", () => {
    const { scenario, problems } = decodeScenario(JSON.parse(fixture("v2.json")), tables);
    expect(problems).toEqual([]);
    expect(scenario.name).toBe("Rolig EPJ-vekst");
    expect(scenario.growthPerYear.ehr).toEqual([0.06, 0.06, 0, 0.01]);
    expect(scenario.rationale.ehr).toEqual({
      text: "Ny rammeavtale",
      source: "Tilbud 2024",
      owner: "IKT-sjefen",
    });
  });

  test.each(fixture("links.txt").trim().split("\n"))("the link %s", (link) => {
    expect(decodeLink(link, tables).problems).toEqual([]);
  });
});

describe("decodeScenario", () => {
  test("gives back exactly what JSON carried", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const reading = decodeScenario(JSON.parse(JSON.stringify(scenario)), tables);
        expect(reading.problems).toEqual([]);
        expect(reading.scenario).toEqual(scenario);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [null, "scenario: notAnObject"],
    [[], "scenario: notAnObject"],
    [{}, "schemaVersion: missingVersion"],
    [{ ...medium, schemaVersion: 3 }, "schemaVersion: futureVersion"],
    [{ ...medium, schemaVersion: "2" }, "schemaVersion: notAVersion"],
    [{ ...medium, schemaVersion: 0.5 }, "schemaVersion: notAVersion"],
    [{ ...medium, growthPerYear: "none" }, "growthPerYear.ehr: missing"],
    [withRates([0.1, null, 0]), "growthPerYear.ehr.1: notAFraction"],
    [withRates([0.1, "0.1", 0]), "growthPerYear.ehr.1: notAFraction"],
    [withRates([0.1, 0.1, 7]), "growthPerYear.ehr.2: outOfRange"],
    [withRates([0.1]), "growthPerYear.ehr: wrongCount"],
    [{ ...medium, breakpoints: [2021, 2020, 2050] }, "breakpoints: badPeriods"],
    [{ ...medium, breakpoints: [2022, 2050] }, "breakpoints: badPeriods"],
    [{ ...medium, population: { vintage: "1999", alternative: "main" } }, "vintage"],
    [{ ...medium, name: 7 }, "name: notText"],
    [{ ...medium, name: "\ud800" }, "name: notText"],
    [{ ...medium, name: "x".repeat(81) }, "name: tooLong"],
    [{ ...medium, colour: "red" }, "colour: unknownKey"],
    [{ ...medium, rationale: { ...medium.rationale, taxes: {} } }, "rationale.taxes: unknownKey"],
    [JSON.parse('{"__proto__": {"polluted": 1}}'), "__proto__: unknownKey"],
  ])("%j → %s", (json, problem) => {
    expect(problemsOf(json).join("\n")).toContain(problem);
  });
});

function withRates(ehr: readonly unknown[]): unknown {
  return { ...medium, growthPerYear: { ...medium.growthPerYear, ehr } };
}
