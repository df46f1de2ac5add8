import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { presetIds } from "../../../src/model/core/baseline.js";
import { presetScenario, type Scenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import {
  decodeLink,
  encodeLink,
  encodeNestedLink,
} from "../../../src/model/sharing/scenario-link.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const { baseline } = tables;
const medium = presetScenario(baseline, "medium", report);
const problemsOf = (query: string) =>
  decodeLink(query, tables).problems.map(({ field, kind }) => `${field}: ${kind}`);

describe("encodeLink", () => {
  test("holds only what differs from the nearest preset", () => {
    for (const id of presetIds)
      expect(encodeLink(presetScenario(baseline, id, report), tables)).toBe(
        `v=1&base=oe-2022-78&from=${id}`,
      );
    const changed = withGrowth(withGrowth(medium, "ehr", 0, 0.06), "ehr", 1, 0.06);
    expect(encodeLink(changed, tables)).toBe("v=1&base=oe-2022-78&from=medium&ehr=6,6,0");
  });

  test("a link within a link is encoded once, and is read back exactly", () => {
    const named = { ...withGrowth(medium, "ehr", 0, 0.06), name: "Rolig vekst" };
    expect(encodeNestedLink(named, tables)).toBe(
      "v=1%26base=oe-2022-78%26from=medium%26ehr=6,10,0%26name=Rolig%20vekst",
    );
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const text = new URLSearchParams(`s=${encodeNestedLink(scenario, tables)}`).get("s") ?? "";
        expect(decodeLink(text, tables)).toMatchObject({ scenario, problems: [] });
      }),
    );
  });

  test("decode(encode(s)) = s for any scenario", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const reading = decodeLink(encodeLink(scenario, tables), tables);
        expect(reading.problems).toEqual([]);
        expect(reading.scenario).toEqual(scenario);
      }),
      { numRuns: 500 },
    );
  });
});

describe("decodeLink", () => {
  test("reads the example of the design", () => {
    const { scenario, problems } = decodeLink("?v=1&from=medium&ehr=6,6,0&wt=5,5,1.5", tables);
    expect(problems).toEqual([]);
    expect(scenario).toEqual(withGrowth(withGrowth(medium, "ehr", 0, 0.06), "ehr", 1, 0.06));
  });

  test("an empty query is the medium scenario", () => {
    expect(decodeLink("", tables)).toEqual({ scenario: medium, understood: [], problems: [] });
  });

  test.each([
    ["v=1&from=medium&spam=1", "spam: unknownKey"],
    ["v=1&from=medium&from=high", "from: repeatedKey"],
    ["from=medium", "v: missingVersion"],
    ["v=3&from=medium", "v: futureVersion"],
    ["v=1&base=survey", "base: unknownBaseline"],
    [`v=1&from=medium&name=${"x".repeat(81)}`, "name: tooLong"],
    ["v=one", "v: notAVersion"],
    ["v=1&from=medim", "from: unknownPreset"],
    ["v=1&ehr=6,6", "ehr: wrongCount"],
    ["v=1&ehr=6,x,0", "ehr: notANumber"],
    ["v=1&ehr=6,,0", "ehr: notANumber"],
    ["v=1&ehr=6,1e9,0", "ehr: outOfRange"],
    ["v=1&ehr=6,NaN,0", "ehr: notANumber"],
    ["v=1&ehr=6,Infinity,0", "ehr: notANumber"],
    ["v=1&ehr=6e,6e,0", "ehr: notANumber"],
    ["v=1&ehr=5e1e9,6,0", "ehr: notANumber"],
    ["v=1&ehr=5e0x1,6,0", "ehr: notANumber"],
    ["v=1&sg=6e", "sg: notANumber"],
    ["v=1&wt=-60,5,5", "wt: outOfRange"],
    ["v=1&bp=2030,2025", "bp: badPeriods"],
    ["v=1&bp=2021", "bp: badPeriods"],
    ["v=1&bp=2025.5", "bp: badPeriods"],
    ["v=1&pop=1999-main", "pop: unknownPopulation"],
    ["v=1&pop=2024-main-x", "pop: unknownPopulation"],
  ])("%s → %s", (query, problem) => {
    expect(problemsOf(query)).toContain(problem);
  });

  test.each([
    "fbclid=IwAR0abc",
    "utm_source=nyhetsbrev&utm_medium=e-post",
    "gclid=1&msclkid=2&igsh=3&mc_cid=4&_ga=5",
  ])("what a tracker adds, %s, is no question", (added) => {
    const link = "v=1&from=medium&ehr=6,6,0";
    expect(decodeLink(`${link}&${added}`, tables)).toEqual(decodeLink(link, tables));
  });

  test.each(["utm", "xutm_source", "fbclid2", "_gab"])("another key, %s, still is one", (key) => {
    expect(problemsOf(`v=1&from=medium&${key}=1`)).toEqual([`${key}: unknownKey`]);
  });

  test("reads what it can of a link from the future", () => {
    const { scenario, understood } = decodeLink("v=7&from=high&ehr=1,2,3&hologram=on", tables);
    expect(understood).toEqual(["from", "ehr"]);
    expect(scenario.growthPerYear.ehr).toEqual([0.01, 0.02, 0.03]);
    expect(scenario.growthPerYear.other).toEqual(baseline.presets.high.other);
  });

  test("any text: no exception, no number out of bounds, each refusal names its field", () => {
    const pieces = fc.oneof(
      fc.string(),
      fc.constantFrom("v=1", "&", "ehr=", "6,6,0", "bp=", "2030", "-", "1e", "%", "pop=2024-low"),
    );
    const query = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(query, (text) => {
        const { scenario, problems } = decodeLink(text, tables);
        for (const rates of Object.values(scenario.growthPerYear)) {
          expect(rates).toHaveLength(scenario.breakpoints.length - 1);
          expect(rates.every((rate) => rate >= -0.5 && rate <= 1)).toBe(true);
        }
        expect(
          problems.every(({ field }) => new URLSearchParams(text).has(field) || field === "v"),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("assumptions in a link", () => {
  test("stand only where they differ from the report's", () => {
    const { staffing } = medium;
    const gains = { ...staffing.gains, ehr: { mnokPerYear: 500, fullYear: 2030 } };
    const scenario: Scenario = {
      ...medium,
      population: { ...medium.population, ages: "80plus" },
      staffing: { ...staffing, neededGrowth: 0.6, shape: "reference", avoidedShare: 0.1, gains },
      prices: { year: 2024, index: "municipal" },
    };
    expect(encodeLink(scenario, tables)).toBe(
      "v=1&base=oe-2022-78&from=medium&per=80plus&kr=2024-municipal&sg=60&saved=10&shape=reference&gain.ehr=500,2030",
    );
  });

  test.each([
    ["v=1&sg=lots", "sg: notANumber"],
    ["v=1&sg=-1", "sg: outOfRange"],
    ["v=1&dr=90", "dr: outOfRange"],
    ["v=1&saved=101", "saved: outOfRange"],
    ["v=1&shape=round", "shape: unknownChoice"],
    ["v=1&start=hospitals", "start: unknownChoice"],
    ["v=1&per=children", "per: unknownChoice"],
    ["v=1&kr=2020-consumer", "kr: unknownChoice"],
    ["v=1&kr=2026-consumer", "kr: unknownChoice"],
    ["v=1&gain.ehr=500", "gain.ehr: badGain"],
    ["v=1&gain.ehr=500,2021", "gain.ehr: badGain"],
    ["v=1&gain.ehr=-1,2030", "gain.ehr: badGain"],
    ["v=1&gain.ehr=1,2030,1", "gain.ehr: badGain"],
  ])("%s → %s", (query, problem) => {
    expect(problemsOf(query)).toEqual([problem]);
    expect(decodeLink(query, tables).scenario).toEqual(medium);
  });
});
