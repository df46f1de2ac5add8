import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atYear } from "../../../src/model/core/series.js";
import { specialistGrowth } from "../../../src/model/ledger/specialist-growth.js";
import { growUntil } from "../../../src/model/notebook/grow-until.js";
import { notebookScenario } from "../../../src/model/notebook/notebook-scenario.js";
import { project } from "../../../src/model/result/projection.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { decodeLink } from "../../../src/model/sharing/scenario-link.js";
import { report, tables as reportTables } from "../core/report-tables.js";
import { figure } from "../ledger/published-figures.js";

const tables = { ...reportTables, specialist: specialistGrowth(figure, reportTables.prices) };
const preset = presetScenario(tables.baseline, "medium", report);
const medium = notebookScenario(tables, preset, "Middels");

describe("a scenario in a notebook", () => {
  it("gives the report's numbers by year", () => {
    expect(medium.total(2021)).toBeCloseTo(4500, 0);
    expect(medium.total(2050) / 1000).toBeCloseTo(9.4, 1);
    expect(Math.round(medium.perInhabitant(2050))).toBe(1559);
    expect(medium.series("ehr")[0]).toEqual({ year: 2021, value: 850 });
    expect(medium.series("total")).toHaveLength(30);
  });

  it("never changes: another growth is another scenario", () => {
    const before = JSON.stringify(medium.assumptions);
    const other = medium.with({ ehr: { 2030: 0.06 } }, { name: "Mitt" });
    expect(Math.round(other.total(2050))).toBe(8830);
    expect(other.name).toBe("Mitt");
    expect(JSON.stringify(medium.assumptions)).toBe(before);
  });

  it("is what its link says", () => {
    const other = medium.with({ ehr: { 2027: 0.06 }, other: 0.01 });
    expect(decodeLink(other.link(), tables)).toMatchObject({
      scenario: other.assumptions,
      problems: [],
    });
  });

  // 4.4 % of health and care cost, as Gartner's average in OE 2022-78.
  it("reaches a share of health and care cost in a year, and keeps it", () => {
    const target = medium.reaching({ share: 0.044, year: 2040 });
    const { comparison } = computeScenario(tables, target.assumptions);
    for (const year of [2040, 2050])
      expect(atYear(comparison.years, comparison.shareOfCare, year)).toBeCloseTo(0.044, 3);
  });

  // 91 % in current prices and 19.5 % inflation over 8 years; 4 500 M kr in 2021.
  it("grows as the specialist health service did, all of it or one category", () => {
    const all = medium.growingAs({ kind: "asPaid" });
    expect(all.total(2050) / all.total(2021)).toBeCloseTo((1.91 / 1.195) ** (29 / 8), 1);
    const one = medium.growingAs({ kind: "since2017", category: "ehr" }, { name: "Som sykehus" });
    expect(one.name).toBe("Som sykehus");
    expect(one.series("other")).toEqual(medium.series("other"));
    expect(one.total(2050)).toBeGreaterThan(medium.total(2050));
    expect(decodeLink(one.link(), tables)).toMatchObject({ scenario: one.assumptions });
  });

  it.each([
    [() => medium.growingAs({ kind: "2012" as "asPaid" }), 'invalid kind: "2012"; expected asPaid'],
    [
      () => medium.growingAs({ kind: "asPaid", category: "epj" as "ehr" }),
      'invalid category: "epj"; expected ehr, ',
    ],
    [() => medium.reaching({ share: 4.4, year: 2040 }), "invalid share: 4.4"],
    [() => medium.reaching({ share: 0.044, year: 2021 }), "invalid year: 2021"],
    [() => medium.series("epj"), 'invalid series: "epj"; expected ehr, '],
    [() => medium.total(2051), "invalid year: 2051"],
    [() => medium.with({ epj: 0.1 } as object), 'invalid category: "epj"; expected ehr, '],
    [() => medium.with({ ehr: 6 }), "invalid growth: ehr until 2050 is 6; expected a fraction"],
    [() => medium.with({ ehr: { 2060: 0.1 } }), "invalid year: ehr until 2060; expected 2022"],
    [() => medium.with({ ehr: { 2021: 0.1 } }), "invalid year: ehr until 2021; expected 2022"],
    [() => medium.with({ ehr: { 2030: "6" as unknown as number } }), 'ehr until 2030 is "6"'],
  ])("names what can't be used: %s", (use, message) => {
    expect(use).toThrow(message);
  });
});

describe("growUntil", () => {
  const years = fc.uniqueArray(fc.integer({ min: 2022, max: 2050 }), {
    minLength: 1,
    maxLength: 6,
  });
  const rate = fc.integer({ min: -500, max: 1000 }).map((tenths) => tenths / 1000);

  it("grows at each rate until its year, and after the last as before", () => {
    fc.assert(
      fc.property(years, fc.array(rate, { minLength: 6, maxLength: 6 }), (ends, rates) => {
        const untils = Object.fromEntries(ends.map((end, index) => [end, rates[index] ?? 0]));
        const { years, cost } = project(
          tables.baseline,
          growUntil(preset, { other: untils }, tables.baseline),
        );
        const usual = project(tables.baseline, preset).cost.other;
        const sorted = ends.toSorted((a, b) => a - b);
        years.slice(1).forEach((year, index) => {
          const grown = (cost.other[index + 1] ?? 0) / (cost.other[index] ?? 0);
          const until = sorted.find((end) => year <= end);
          const wanted =
            until === undefined
              ? (usual[index + 1] ?? 0) / (usual[index] ?? 0)
              : 1 + (untils[until] ?? 0);
          expect(grown).toBeCloseTo(wanted, 9);
        });
      }),
    );
  });
});
