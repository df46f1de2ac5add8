import { describe, expect, test } from "vitest";
import { agreeingInterval } from "../../../src/model/sources/published-tolerance.js";
import { locales } from "../../../src/view/core/locale.js";
import { contradictionRows, unknownRows } from "../../../src/view/sources/contradiction-rows.js";
import { contradictionWords } from "../../../src/view/sources/words/contradictions/index.js";
import { tables } from "../../model/core/report-tables.js";
import { checks, contexts, plain, read } from "./published-checks.js";

describe("contradictionRows", () => {
  test.each(locales)(
    "%s: every contradiction in IE-1085 is told, all names filled in",
    (locale) => {
      const told = contradictionWords(locale)
        .places.map(({ text }) => text)
        .join();
      for (const { result, verdict } of checks)
        if (result.source === "ie-1085" && verdict === "contradicts")
          expect(told).toContain(`{${result.id}}`);
      for (const { name, text } of contradictionRows(checks, contexts[locale]))
        expect({ name, text: read(text) }).toEqual({
          name,
          text: expect.stringMatching(/^[^{}]+\.$/),
        });
    },
  );

  test("gives both values", () => {
    const [gap, , national, staff] = contradictionRows(checks, contexts.nb);
    expect(plain(read(gap?.text))).toContain("0,9 prosentpoeng mellom 5,4 % og 4,2 %");
    expect(plain(read(gap?.text))).toContain("Differansen er 1,2 prosentpoeng");
    expect(plain(read(national?.text))).toContain("453 mill. kr, som er 5,1 %");
    expect(plain(read(staff?.text))).toContain("høyst 61,5 % av personellkostnadene");
  });

  // What is said in words of the figures that are quoted, with all that their rounding allows.
  test("words of size hold", () => {
    const interval = (id: string) => {
      const check = checks.find(({ result }) => result.id === id);
      if (check === undefined) throw new Error(`no figure named ${id}`);
      return agreeingInterval(check.result);
    };
    const central = ["ieCentralInvestmentChange2020Mnok", "ieCentralOperatingChange2020Mnok"];
    const most = central.reduce((sum, id) => sum + interval(id)[1], 0);
    const least = interval("ieRegions2020")[0] - interval("ieRegions2019")[1];
    expect(most / least).toBeLessThan(1 / 3);
    expect(most).toBeLessThan(interval("ieSouthEastPartnerChange2020")[0]);
    expect(interval("ieCentralInvestmentChange2020")[1]).toBeLessThan(
      interval("ieCentralOperatingChange2020")[0],
    );
  });

  // "Over a billion DRG points, more than 200 per inhabitant", if the cost were of a thousand points.
  test("so many DRG points there would have to be", () => {
    const printed = (id: string) =>
      checks.find(({ result }) => result.id === id)?.result.value ?? 0;
    const points =
      (printed("ieOperating2020") * 1e6) / (printed("ieOperatingPerDrgNorth2020") / 1000);
    const { reportVintage, series } = tables.population;
    const { inhabitants = [], firstYear = 0 } = series[reportVintage]?.main ?? {};
    expect(points).toBeGreaterThan(1e9);
    expect(points / (inhabitants[2021 - firstYear] ?? 0)).toBeGreaterThan(200);
  });

  test("lists as many places and unknowns in both languages", () => {
    const [nb, en] = [contradictionWords("nb"), contradictionWords("en")];
    expect(en.places).toHaveLength(nb.places.length);
    expect(unknownRows(contexts.en)).toHaveLength(unknownRows(contexts.nb).length);
  });
});
