import { describe, expect, it, vi } from "vitest";
import { loadExampleSurvey } from "../loaders/load-example-survey.js";
import { siteFiles } from "../loaders/site-files.js";
import { openNotebook } from "../src/notebook.js";
import { readData } from "./loaders/read-data.js";

const nb = await openNotebook(siteFiles(readData));

describe("the facade in Node", () => {
  it("gives the report's scenarios, and one from a link", () => {
    expect(Math.round(nb.scenario("medium").total(2050))).toBe(9399);
    const mine = nb.scenario("medium").with({ ehr: { 2030: 0.06 } });
    expect(nb.scenario(mine.link()).total(2050)).toBe(mine.total(2050));
    expect(() => nb.scenario("v=1&from=large")).toThrow('"from" is "large"');
    const [rate] = nb.scenario("low").growingAs({ kind: "asPaid" }).assumptions.growthPerYear.ehr;
    expect(rate).toBe(0.0604);
  });

  it("draws a scenario: with all as one and a sure baseline P10 and P90 are low and high", () => {
    const drawn = nb.scenario("medium").simulate({ rho: 1, layers: ["growth"], seed: 3 });
    expect(drawn.quantile(0.1, 2050) / nb.scenario("low").total(2050)).toBeCloseTo(1, 2);
    expect(drawn.quantile(0.9, 2050) / nb.scenario("high").total(2050)).toBeCloseTo(1, 2);
    expect(drawn.probability(2050, nb.scenario("medium").total(2050))).toBeCloseTo(0.5, 2);
    const refused = (options: object) => () => nb.scenario("medium").simulate(options);
    expect(refused({ rho: 2 })).toThrow("invalid rho: 2; expected 0 to 1");
    expect(refused({ seed: 0.5 })).toThrow("invalid seed: 0.5");
    expect(refused({ layers: ["prices"] })).toThrow('invalid layer: "prices"; expected growth');
    expect(() => drawn.quantile(90, 2050)).toThrow("invalid p: 90");
  });

  it("scales the constructed example, as plain rows that say what they are", async () => {
    const { constructed, year, answers, fit, total } = await nb.survey({ year: 2021 });
    expect({ constructed, year, rows: answers.length }).toEqual({
      constructed: true,
      year: 2021,
      rows: 14 * fit.length,
    });
    // As table 3-1's fourteen scale: about 4.5 bn, between 1.3 and 7.7.
    expect(Number(total?.mnok) / 1000).toBeCloseTo(4.5, 0);
    const [line] = fit;
    expect(Number(line?.slope)).toBeGreaterThan(0);
    await expect(nb.survey({ year: 1999 })).rejects.toThrow("invalid year: 1999; the answers are");
    const responses = loadExampleSurvey(readData);
    const twice = { responses: [...responses, { ...responses[0], id: "again" }] };
    expect((await nb.survey({ file: twice, year: 2021 })).repeated).toEqual(["Drammen"]);
    await expect(nb.survey({ file: {} })).rejects.toThrow("invalid file");
  });

  it("starts from the survey that a link names, and says so in the scenario's name", () => {
    const base = "survey_2023_901.2_1500_362.4_2100_1300_7900_31";
    const surveyed = nb.scenario(`v=1&base=${base}&from=medium`);
    expect(surveyed.name).toBe("Ditt (kartlegging 2023)");
    expect(surveyed.series("total")[0]).toEqual({ year: 2023, value: 901.2 + 1500 + 362.4 + 2100 });
    expect(nb.scenario(surveyed.link()).total(2050)).toBe(surveyed.total(2050));
    const made = nb.scenario(`v=1&base=${base}_example&from=medium`);
    expect(made.name).toBe("Ditt (konstruert eksempel 2023)");
    const all = nb.municipalities({ scenario: surveyed });
    const sum = all.reduce((total, one) => total + one.total(2026), 0);
    expect(sum / surveyed.total(2026)).toBeCloseTo(1, 1);
    expect(() => nb.scenario("v=1&base=survey_1&from=medium")).toThrow('"base"');
  });

  it("estimates municipalities under the scenario asked for", () => {
    const [low, high] = ["low", "high"].map((id) =>
      nb.municipality("Tynset", { scenario: nb.scenario(id) }).total(2050),
    );
    expect(Number(low)).toBeLessThan(Number(high));
    expect(nb.municipalities()).toHaveLength(357);
  });

  it("names what it can't use: the option, and the value", async () => {
    type Loose = Readonly<Record<keyof typeof nb, (...given: unknown[]) => unknown>>;
    const wrong = (use: (loose: Loose) => unknown) => () => use(nb as never);
    expect(wrong(({ scenario }) => scenario())).toThrow(
      "invalid scenario: undefined; expected low, medium, high or a link's query",
    );
    expect(wrong(({ scenario }) => scenario("mega"))).toThrow("invalid scenario: mega; expected");
    const medium = nb.scenario("medium");
    expect(wrong(() => medium.with({ ehr: "6 %" as never }))).toThrow(
      'invalid growth: ehr is "6 %"; expected a fraction (6 % is 0.06)',
    );
    expect(wrong(() => medium.with({}, { nam: "Mitt" } as object))).toThrow(
      'a changed scenario has no "nam"; expected name',
    );
    expect(wrong(() => medium.with(undefined as never))).toThrow("with is given undefined;");
    const untilTyped = { ehr: { 2030: "0.06" as never } };
    expect(wrong(() => medium.with(untilTyped))).toThrow('ehr until 2030 is "0.06"; expected');
    for (const none of ["", 5])
      expect(wrong(() => medium.with({}, { name: none as string }))).toThrow(
        `invalid name: ${JSON.stringify(none)}; expected a text`,
      );
    expect(wrong(() => medium.simulate({ rh: 1 } as object))).toThrow('simulate has no "rh"');
    expect(wrong(() => medium.simulate({ layers: "growth" as never }))).toThrow(
      'invalid layers: "growth"; expected a list of growth, baseline',
    );
    expect(wrong(() => medium.simulate().probability(2050, "12000" as never))).toThrow(
      'invalid cost: "12000"; expected a number',
    );
    expect(wrong(() => medium.total("2050" as never))).toThrow('invalid year: "2050"; expected');
    expect(wrong(() => medium.reaching(undefined as never))).toThrow(
      "reaching is given undefined; expected { share, year }",
    );
    expect(wrong(() => medium.growingAs("asPaid" as never))).toThrow(
      'growingAs is given "asPaid"; expected { kind, category }',
    );
    expect(wrong(() => medium.simulate().probability(12000, 2050))).toThrow(
      "invalid year: 12000; expected 2021 to 2050",
    );
    for (const none of [Number.NaN, undefined, null, "12", Number.POSITIVE_INFINITY])
      expect(wrong(() => nb.format.money(none as never))).toThrow(
        /^invalid number: money is given .*; expected a number$/,
      );
    expect(wrong(() => medium.total(2051))).toThrow("invalid year: 2051; expected 2021 to 2050");
    expect(wrong(({ municipality }) => municipality(301))).toThrow("invalid municipality: 301;");
    expect(wrong(({ municipality }) => municipality("Tynset", { fixedshare: 0.2 }))).toThrow(
      'municipality has no "fixedshare"; expected scenario, fixedShare',
    );
    expect(wrong(({ municipalities }) => municipalities({ scenario: "low" }))).toThrow(
      "invalid scenario: low; expected what nb.scenario gives",
    );
    for (const none of [null, {}])
      expect(wrong(({ municipalities }) => municipalities({ scenario: none }))).toThrow(
        `invalid scenario: ${none}; expected what nb.scenario gives`,
      );
    expect(wrong(({ municipalities }) => municipalities({ fixedShare: "0.1" }))).toThrow(
      'invalid fixedShare: "0.1"; expected',
    );
    expect(wrong(({ scenario }) => scenario(Symbol("a")))).toThrow("invalid scenario: Symbol(a)");
    for (const rho of ["0.5", null, true])
      expect(wrong(() => medium.simulate({ rho: rho as never }))).toThrow("invalid rho: ");
    expect(wrong(() => medium.simulate().quantile("0.5" as never, 2050))).toThrow(
      'invalid p: "0.5"; expected 0 to 1',
    );
    expect(wrong(() => medium.with({ ehr: { soon: 0.05 } as never }))).toThrow(
      'invalid year: ehr until "soon"; expected 2022 to 2050',
    );
    await expect(nb.survey({ file: { responses: [] } })).rejects.toThrow(
      "invalid file: no answer says its municipality and its year",
    );
    await expect(nb.survey({ yer: 2023 } as object)).rejects.toThrow('survey has no "yer"');
    await expect(nb.survey({ file: { responses: [{ answers: {} }] } })).rejects.toThrow(
      "invalid file: response 1 is no answer to the survey",
    );
    await expect(nb.survey({ wageCost: -1 })).rejects.toThrow("invalid wageCost: -1; expected");
  });

  it("refuses a list and a Map where names are expected: their content would be overlooked", () => {
    const medium = nb.scenario("medium");
    const map = new Map([["ehr", 0.06]]) as never;
    expect(() => medium.with(map)).toThrow("with is given [object Map]; expected { ehr,");
    expect(() => medium.with({ ehr: new Map([[2030, 0.06]]) as never })).toThrow(
      "invalid growth: ehr is [object Map];",
    );
    expect(() => medium.simulate(map)).toThrow("simulate is given [object Map]; expected { rho,");
  });

  it("reaches no target by growth that no link can hold", () => {
    const medium = nb.scenario("medium");
    const mine = medium.reaching({ share: 0.05, year: 2040 });
    expect(nb.scenario(mine.link()).total(2050)).toBe(mine.total(2050));
    for (const target of [
      { share: 1, year: 2022 },
      { share: 1e-300, year: 2040 },
    ])
      expect(() => medium.reaching(target)).toThrow(/^invalid target: .* expected -0.5 to 1$/);
  });

  it("takes a link as it is copied, address and all", () => {
    const mine = nb.scenario("medium").with({ ehr: { 2030: 0.06 } });
    for (const page of ["https://kommune.no/", "https://kommune.no/ehelse/en/municipality?k=3427&"])
      expect(
        nb
          .scenario(
            `${page.replace(/[?&]?$/, "")}${page.includes("?") ? "&" : "?"}${mine.link()}#x`,
          )
          .total(2050),
      ).toBe(mine.total(2050));
    expect(() => nb.scenario("https://kommune.no/?v=1&ehr=x")).toThrow('"ehr" is "x"');
  });

  it("says in the page's language what of the reader's own address can't be read", () => {
    vi.stubGlobal("location", { search: "?v=1&from=low&ehr=abc,5,5&n.vekst=2" });
    expect(() => nb.fromAddress()).toThrow(
      /^Lenken kan ikke leses ved «ehr»: «abc,5,5» inneholder noe som ikke er et tall\./,
    );
    vi.stubGlobal("location", { search: "?v=1&from=low&n.vekst=2" });
    expect(nb.fromAddress().total(2050)).toBe(nb.scenario("low").total(2050));
    vi.unstubAllGlobals();
  });

  it("has no other data file than those it needs", async () => {
    for (const name of ["norway.json", "toString", "__proto__"])
      await expect(siteFiles(readData)(name)).rejects.toThrow(`no file ${name} for notebooks`);
  });
});
