import { describe, expect, test } from "vitest";
import { readPublished } from "../../../loaders/published.js";
import { loadTables } from "../../../loaders/tables.js";
import { differencePart } from "../../../src/model/comparison/attribution-quantities.js";
import {
  scenarioFigureQuantities,
  staffingFigureQuantities,
} from "../../../src/model/result/figure-quantities.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { statedQuantities } from "../../../src/model/result/stated-quantities.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { locales } from "../../../src/view/core/locale.js";
import {
  type ExplanationRow,
  explanation,
} from "../../../src/view/explanation/explanation-rows.js";
import { readData } from "../../loaders/read-data.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";
import { holes } from "../holes.js";

const sources = { tables: loadTables(readData), published: readPublished(readData) };
const result = computeScenario(tables, presetScenario(tables.baseline, "medium", report));
const ground = { tables, result };

const withInputs = (row: ExplanationRow): readonly ExplanationRow[] => [
  row,
  ...row.inputs.flatMap(withInputs),
];

describe("explanation", () => {
  test("829 kr in words, with its numbers and their sources", () => {
    const quantities = scenarioFigureQuantities.perInhabitant(ground);
    const { rows } = explanation(
      { figure: { value: "829 kr" }, quantities, sources },
      viewContext("nb"),
    );
    const [, first] = rows;
    expect(first?.arithmetic).toBe(
      "4\u00a0499,7\u00a0mill.\u00a0kr / 5\u00a0425\u00a0270 = 829,4\u00a0kr",
    );
    expect(first?.inputs.map(({ source }) => source)).toEqual([
      {
        text: "Rapporten skriver 4,5\u00a0mrd.\u00a0kr (OE 2022-78, sammendrag; kap. 3.4.1)",
        anchor: "total2021",
        sureness: "sikkerhet A",
      },
      {
        text: "Statistisk sentralbyrå (SSB), tabell 07459",
        anchor: "table-population-actual",
        sureness: "sikkerhet A",
      },
    ]);
  });

  test.each([
    [
      2026,
      "Prisnivå i 2026 (anslag) delt på prisnivået i 2021, kommunal deflator",
      "Price level in 2026 (estimate) over",
    ],
    [
      2024,
      "Prisnivå i 2024 delt på prisnivået i 2021, kommunal deflator",
      "Price level in 2024 over",
    ],
  ])("the price level of %i says whether it is an estimate", (year, norwegian, english) => {
    const prices = { year, index: "municipal" } as const;
    const shown = computeScenario(tables, { ...result.scenario, prices });
    const quantities = scenarioFigureQuantities.cost({ tables, result: shown });
    const names = locales.flatMap((locale) =>
      explanation({ figure: { value: "" }, quantities, sources }, viewContext(locale))
        .rows.flatMap(withInputs)
        .map(({ name }) => name),
    );
    expect(names).toContain(norwegian);
    expect(names.join()).toContain(english);
  });

  test("a title has one mark between name and number, and keeps the number's unit with it", () => {
    const quantities = scenarioFigureQuantities.perInhabitant(ground);
    const titleOf = (label: string) =>
      explanation(
        { figure: { label, value: "9,4\u00a0mrd.\u00a0kr" }, quantities, sources },
        viewContext("nb"),
      ).title;
    expect(titleOf("Kostnad")).toMatch(/ Kostnad: 9,4\u00a0mrd\.\u00a0kr$/);
    expect(titleOf("Hvor mye?")).toMatch(/ Hvor mye\? 9,4\u00a0mrd\.\u00a0kr$/);
  });

  test("the title of a span is not named after its lower end", () => {
    const cost = (id: "low" | "high") =>
      scenarioFigureQuantities.cost({
        tables,
        result: computeScenario(tables, presetScenario(tables.baseline, id, report)),
      });
    const titleOf = (value: string, quantities: ReturnType<typeof cost>) =>
      explanation({ figure: { value }, quantities, sources }, viewContext("nb")).title;
    const span = [...cost("low"), ...cost("high")];
    expect(titleOf("5,8–19,2", span)).toBe("Slik er tallene regnet: 5,8–19,2");
    expect(titleOf("5,8\u00a0mrd.\u00a0kr", span)).toMatch(/^Slik er tallet regnet: .+: 5,8/);
  });

  test("what the reader has set says so, with what is usual and where that is from", () => {
    const medium = presetScenario(tables.baseline, "medium", report);
    const sourceAt = (discountRate: number) => {
      const scenario = { ...medium, staffing: { ...medium.staffing, discountRate } };
      const quantity = statedQuantities.discountRate(
        { year: 2050 },
        { tables, result: computeScenario(tables, scenario) },
      );
      const asked = { figure: { value: "" }, quantities: [quantity], sources };
      return explanation(asked, viewContext("nb")).rows[0]?.source;
    };
    expect(sourceAt(0.04)).toEqual({
      text: "Finansdepartementet, rundskriv R-109/2021",
      anchor: "table-discount-rates",
      sureness: "sikkerhet A",
    });
    expect(sourceAt(0.03)).toEqual({
      text: "Endret på disse sidene. Til vanlig brukes 4\u00a0%: Finansdepartementet, rundskriv R-109/2021",
      anchor: "table-discount-rates",
      sureness: "",
    });
  });

  test("a number of a table whose rows are from many places says its own, and how sure it is", () => {
    const fte = statedQuantities.extraFullTimeEquivalents({ year: 2050 }, ground);
    const asked = { figure: { value: "" }, quantities: [fte], sources };
    const each = explanation(asked, viewContext("nb")).rows[0]?.inputs.at(-1);
    expect(each?.source).toEqual({
      text: "SSB, ssb.no, egen beregning / own computation",
      anchor: "table-staffing",
      sureness: "sikkerhet B",
    });
  });

  test.each(locales)("every figure has words for all that it is made of: %s", (locale) => {
    const context = viewContext(locale);
    const place = { year: 2040, from: 2025, category: "ehr" } as const;
    const high = {
      tables,
      result: computeScenario(tables, presetScenario(tables.baseline, "high", report)),
    };
    const pair = [
      [ground, "A"],
      [high, "B"],
    ] as const;
    const figures = { ...scenarioFigureQuantities, ...staffingFigureQuantities(2040) };
    const all = [
      ...Object.entries(figures).map(([id, quantities]) => [id, quantities(ground)] as const),
      ["difference", [differencePart(place, 2050, pair)]] as const,
      ...Object.entries(statedQuantities).map(([id, of]) => [id, [of(place, ground)]] as const),
    ];
    for (const [figure, quantities] of all) {
      const asked = { figure: { value: figure }, quantities, sources };
      const explained = explanation(asked, context);
      const rows = explained.rows.flatMap(withInputs);
      // What is put in as it is says where it is from.
      for (const row of rows) expect(row.sentence !== null || row.source !== null).toBe(true);
      expect(
        holes(
          rows.map(({ name, value }) => [name, value]),
          figure,
        ),
      ).toEqual([]);
    }
  });
});
