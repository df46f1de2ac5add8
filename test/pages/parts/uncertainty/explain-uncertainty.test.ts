import fc from "fast-check";
import { expect, test } from "vitest";
import { readPublished } from "../../../../loaders/published.js";
import { loadTables } from "../../../../loaders/tables.js";
import { categories } from "../../../../src/model/core/category.js";
import { itemAt } from "../../../../src/model/core/series.js";
import type { Explained } from "../../../../src/model/explanation/explained.js";
import { presetScenario } from "../../../../src/model/scenario/scenario.js";
import { layerWidths, widthParts } from "../../../../src/model/uncertainty/layer-widths.js";
import { drawQuantity } from "../../../../src/model/uncertainty/quantity-result.js";
import { sensitivity } from "../../../../src/model/uncertainty/sensitivity.js";
import { usualUncertainty, withSpread } from "../../../../src/model/uncertainty/uncertainty.js";
import {
  ofBand,
  ofDriver,
  ofSpread,
} from "../../../../src/pages/parts/uncertainty/explain-uncertainty.js";
import { locales } from "../../../../src/view/core/locale.js";
import { withPrices } from "../../../../src/view/core/view-context.js";
import {
  type ExplanationRow,
  explanation,
} from "../../../../src/view/explanation/explanation-rows.js";
import { askedFigure } from "../../../../src/view/figure/figure.js";
import { driverRows } from "../../../../src/view/uncertainty/driver-rows.js";
import { spreadRows } from "../../../../src/view/uncertainty/spread-rows.js";
import { readData } from "../../../loaders/read-data.js";
import { report, tables } from "../../../model/core/report-tables.js";
import { recomputed } from "../../../model/explanation/recomputed.js";
import { arbitraryScenario } from "../../../model/scenario/arbitrary-scenario.js";
import { arbitraryUncertainty } from "../../../model/uncertainty/arbitrary-uncertainty.js";
import { viewContext } from "../../../view/context.js";
import { holes } from "../../../view/holes.js";
import { muteColumns, wrongCells } from "../wrong-cells.js";
import { wrongTold } from "../wrong-told.js";

const { baseline } = tables;
const medium = presetScenario(baseline, "medium", report);
const usual = { tables, scenario: medium, uncertainty: usualUncertainty };
const nb = viewContext("nb");
const sources = { tables: loadTables(readData), published: readPublished(readData) };

const driversIn = (year: number, { scenario, uncertainty }: Omit<typeof usual, "tables">) =>
  driverRows(
    sensitivity(tables, scenario, uncertainty, year),
    { scenario, year, center: 0, points: 0, scenarioLine: "" },
    withPrices(nb, scenario.prices),
  );

test("what drives the total is what its arithmetic gives, an input a row, in any year", () => {
  fc.assert(
    fc.property(
      arbitraryScenario,
      arbitraryUncertainty,
      fc.constantFrom(2021, 2024, 2037, 2050),
      fc.nat(),
      (scenario, uncertainty, year, seed) => {
        const drawn = { tables, scenario, uncertainty };
        const rows = driversIn(year, drawn);
        const table = rows.table();
        if (table.rows.length === 0) return;
        const quantityOf = (stated: Parameters<typeof ofDriver>[0]) => ofDriver(stated, drawn, nb);
        expect(wrongCells(table, seed, quantityOf)).toEqual([]);
        expect(muteColumns(table)).toEqual([]);
        expect(wrongTold(rows, quantityOf, nb)).toEqual([]);
      },
    ),
    { numRuns: 10 },
  );
});

test("the degrees of freedom that the baseline is drawn with are those of the report's municipalities", () => {
  const [freedom] = ofBand("freedom", { ...usual, year: 2021 }, nb);
  expect(freedom?.value).toBe(baseline.interval.degreesOfFreedom);
  expect(freedom?.inputs.map(({ origin }) => origin)).toEqual([
    { kind: "published", id: "municipalitiesReporting" },
  ]);
});

test("the chart opens the numbers of what drives most, and those beside every bar", () => {
  const figure = driversIn(2050, usual);
  const { low, high, index } = itemAt(figure.rows, 0);
  const { numbers } = askedFigure(figure);
  const [first, second, third, ...more] = numbers.map(({ stated }) => ofDriver(stated, usual, nb));
  expect(first?.value).toBeCloseTo(low, 6);
  expect(second?.value).toBeCloseTo(high, 6);
  expect(third?.value).toBeCloseTo(index, 9);
  const beside = figure.rows.flatMap(({ indexText, rankText }) => [indexText, rankText]);
  const told = more.map(({ name, value }) =>
    name === "driverIndex" ? nb.format.percent(value, 0) : nb.format.number(value, 2),
  );
  expect(told).toEqual(beside.slice(1).filter((text) => text !== "–"));
});

test("a rank correlation shows its sums, and how many were drawn", () => {
  const stated = { id: "driverRank", year: 2050, category: "ehr", from: 2030 } as const;
  const told = explanation(
    { figure: { value: "" }, quantities: [ofDriver(stated, usual, nb)], sources },
    nb,
  );
  const [rank] = told.rows;
  expect(rank?.inputs.map(({ arithmetic }) => arithmetic?.replaceAll("\u00a0", " "))).toEqual([
    expect.stringMatching(/^−?[\d ,]+ \/ \(1 024 − 1\) = /),
    expect.stringMatching(/^√\([\d ,]+ \/ \(1 024 − 1\)\) = 295,7/),
    expect.stringMatching(/^√\([\d ,]+ \/ \(1 024 − 1\)\) = 295,7/),
  ]);
});

test("the ends of a rate's interval are the report's distance from it, or the reader's", () => {
  const own = withSpread(
    usualUncertainty,
    "ehr",
    { start: 2021, end: 2025 },
    { below: 0.5, above: 0.01 },
  );
  const low = { ...medium, growthPerYear: { ...medium.growthPerYear, ehr: [-0.1, 0.1, 0.1] } };
  for (const drawn of [usual, { ...usual, scenario: low, uncertainty: own }])
    for (const { category, rates } of spreadRows(drawn.scenario, baseline, drawn.uncertainty, nb))
      for (const row of rates)
        expect(ofSpread({ ...row, category }, drawn, nb).map(recomputed)).toEqual([
          expect.closeTo(row.low, 9),
          expect.closeTo(row.high, 9),
        ]);
});

test("a figure of the band is that of the draws, and what a part adds the difference between two", () => {
  for (const uncertainty of [
    { ...usualUncertainty, size: 512 },
    { ...usualUncertainty, size: 512, rho: 0, layers: { growth: true, baseline: false } },
  ]) {
    const { width, adds } = layerWidths(tables, medium, uncertainty, 2050);
    const of = (id: string) => {
      const [quantity, ...none] = ofBand(id, { ...usual, uncertainty, year: 2050 }, nb);
      expect(none).toEqual([]);
      return recomputed(quantity as Explained);
    };
    expect(of("bandWidth")).toBeCloseTo(width, 6);
    for (const part of widthParts) expect(of(part)).toBeCloseTo(adds[part], 6);
    for (const id of ["breakEvenPresent", "breakEvenYearly"] as const) {
      const { simulation } = drawQuantity(id, { ...usual, uncertainty });
      expect(of(id)).toBeCloseTo(simulation.quantile(0.5, 2050), 9);
    }
    expect([of("intervalLow"), of("intervalHigh")]).toEqual([1300, 7700]);
  }
});

const withInputs = (row: ExplanationRow): readonly ExplanationRow[] => [
  row,
  ...row.inputs.flatMap(withInputs),
];

test("a number that is drawn says of what, and what is held", () => {
  const quantities = ofBand("growth", { ...usual, year: 2050 }, nb);
  const told = explanation({ figure: { value: "" }, quantities, sources }, nb);
  const texts = told.rows.flatMap(withInputs).flatMap(({ source }) => source?.text ?? []);
  expect(new Set(texts.map((text) => text.replaceAll("\u00a0", " ")))).toEqual(
    new Set([
      "Simulert med 8 192 trekk (trekning nr. 1) av veksten (samvariasjon 50 %) og utgangspunktet. Alt annet holdes",
      "Simulert med 8 192 trekk (trekning nr. 1) av utgangspunktet. Alt annet holdes",
    ]),
  );
});

test("where nothing is drawn, other draws give the same", () => {
  const still = { ...usualUncertainty, size: 512, layers: { growth: false, baseline: false } };
  const surenessOf = (uncertainty: typeof still) => {
    const quantities = ofBand("bandWidth", { ...usual, uncertainty, year: 2050 }, nb);
    const told = explanation({ figure: { value: "" }, quantities, sources }, nb);
    return new Set(told.rows.flatMap(withInputs).flatMap(({ source }) => source?.sureness ?? []));
  };
  expect(surenessOf(still)).toEqual(new Set([""]));
  expect(surenessOf({ ...still, layers: { growth: true, baseline: false } })).toEqual(
    new Set(["en annen trekning gir et litt annet tall"]),
  );
});

test.each(locales)(
  "all of it has words, says where it is from, and how much was drawn: %s",
  (locale) => {
    const context = viewContext(locale);
    const own = withSpread(
      usualUncertainty,
      "ehr",
      { start: 2021, end: 2025 },
      { below: 0, above: 1 },
    );
    const drawn = { ...usual, uncertainty: own };
    const rates = categories.flatMap((category) =>
      ofSpread({ category, end: 2025 }, drawn, context),
    );
    const drivers = ["driverLow", "driverHigh", "driverIndex", "driverRank"].flatMap((id) =>
      [{ id, year: 2050 }, { id, year: 2050, category: "ehr", from: 2030 } as const].map((stated) =>
        ofDriver(stated, usual, context),
      ),
    );
    const widths = ["bandWidth", ...widthParts, "intervalLow", "breakEvenPresent"].flatMap((id) =>
      ofBand(id, { ...usual, year: 2050 }, context),
    );
    const told = explanation(
      { figure: { value: "" }, quantities: [...rates, ...drivers, ...widths], sources },
      context,
    );
    const rows = told.rows.flatMap(withInputs);
    for (const row of rows) expect(row.sentence !== null || row.source !== null).toBe(true);
    expect(
      holes(
        rows.map(({ name, value }) => [name, value]),
        "uncertainty",
      ),
    ).toEqual([]);
    const texts = rows.map(({ source }) => source?.text ?? "").join("\n");
    for (const draws of ["2.048", "1.024", "8.192"]) expect(texts).toMatch(new RegExp(draws));
  },
);
