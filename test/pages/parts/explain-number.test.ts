import fc from "fast-check";
import { expect, test } from "vitest";
import { costMeasures } from "../../../src/model/core/cost-measure.js";
import { itemAt } from "../../../src/model/core/series.js";
import { staffingShapes } from "../../../src/model/core/staffing-choices.js";
import { withBaseline } from "../../../src/model/core/surveyed-baseline.js";
import { scenarioEffectMap } from "../../../src/model/result/scenario-effect-map.js";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario, type Scenario } from "../../../src/model/scenario/scenario.js";
import { ofDifferencePart, ofNumber } from "../../../src/pages/parts/explain-number.js";
import { attributionRows } from "../../../src/view/comparison/attribution-rows.js";
import { compareResults } from "../../../src/view/comparison/compared.js";
import {
  comparedBreakEvenRows,
  comparedPerInhabitantRows,
  comparedTotalRows,
} from "../../../src/view/comparison/comparison-charts.js";
import { assumptionTable, resultTable } from "../../../src/view/comparison/comparison-table.js";
import { withPrices } from "../../../src/view/core/view-context.js";
import {
  askedFigure,
  type FigureRows,
  type StatedNumber,
  type TableRows,
} from "../../../src/view/figure/figure.js";
import { breakEvenRows } from "../../../src/view/result/break-even-rows.js";
import { categoriesRows } from "../../../src/view/result/category-rows.js";
import { effectMapRows } from "../../../src/view/result/effect-map-rows.js";
import { financingRows } from "../../../src/view/result/financing-rows.js";
import { perInhabitantRows } from "../../../src/view/result/per-inhabitant-rows.js";
import { staffingRows } from "../../../src/view/result/staffing-rows.js";
import { totalRows } from "../../../src/view/result/total-rows.js";
import { waterfallRows } from "../../../src/view/result/waterfall-rows.js";
import { besideId, memoRows } from "../../../src/view/sharing/memo-rows.js";
import { report, tables } from "../../model/core/report-tables.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { arbitraryScenario } from "../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../../view/context.js";
import { unaskedEnds } from "./unasked-ends.js";
import { muteColumns, wrongCells } from "./wrong-cells.js";
import { wrongTold } from "./wrong-told.js";

function figuresOf(scenario: Scenario, from = tables): FigureRows[] {
  const context = withPrices(viewContext("nb"), scenario.prices);
  const result = computeScenario(from, scenario);
  const presets = computePresets(from, scenario);
  return [
    totalRows(result, presets, context),
    categoriesRows(result, presets, context),
    perInhabitantRows(result, presets, context),
    waterfallRows(result, context),
    ...costMeasures.map((measure) => staffingRows(result, context, measure)),
    breakEvenRows(result, context),
    financingRows(result, context),
  ];
}

const tablesOf = (scenario: Scenario): TableRows[] =>
  figuresOf(scenario).map(({ table }) => table());

test("the numbers of a scenario's tables are what their arithmetic gives", () => {
  fc.assert(
    fc.property(arbitraryScenario, fc.nat(), (scenario, seed) => {
      for (const table of tablesOf(scenario))
        expect(wrongCells(table, seed, (one) => ofNumber(one, tables, scenario))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test("so are they, and what is told of them, from a survey's result of a later year", () => {
  const surveyed = withBaseline(tables, "survey_2023_901.2_1500_310.4_2100_1300_7900_31");
  const medium = presetScenario(surveyed.baseline, "medium", report);
  const staffing = { ...medium.staffing, realCostGrowth: 0.01, avoidedShare: 0.05 };
  for (const shape of staffingShapes) {
    const scenario = { ...medium, staffing: { ...staffing, shape } };
    const context = withPrices(viewContext("nb"), scenario.prices);
    const quantityOf = (stated: StatedNumber) => ofNumber(stated, surveyed, scenario);
    for (const rows of figuresOf(scenario, surveyed)) {
      expect(wrongCells(rows.table(), 9, quantityOf)).toEqual([]);
      expect(wrongTold(rows, quantityOf, context)).toEqual([]);
    }
  }
});

test("so are the numbers in the titles and sources of its charts", () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const context = withPrices(viewContext("nb"), scenario.prices);
      for (const rows of figuresOf(scenario))
        expect(wrongTold(rows, (one) => ofNumber(one, tables, scenario), context)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("so are those over each category's panel", () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const context = withPrices(viewContext("nb"), scenario.prices);
      const result = computeScenario(tables, scenario);
      const { panels } = categoriesRows(result, computePresets(tables, scenario), context);
      for (const { change, category } of panels) {
        expect(change.numbers.map(({ year }) => year)).toEqual([2021, 2050]);
        expect(change.numbers.map((stated) => stated.category)).toEqual([category, category]);
        const rows = { title: "", source: "", told: { title: change } };
        expect(wrongTold(rows, (one) => ofNumber(one, tables, scenario), context)).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});

test("no column of numbers but the years is without its arithmetic", () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      expect(new Set(tablesOf(scenario).flatMap(muteColumns))).toEqual(new Set(["År"]));
    }),
    { numRuns: 5 },
  );
});

test("what a chart opens first has the numbers at its lines' ends", () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const context = withPrices(viewContext("nb"), scenario.prices);
      const result = computeScenario(tables, scenario);
      const presets = computePresets(tables, scenario);
      const quantityOf = (stated: StatedNumber) => ofNumber(stated, tables, scenario);
      const categoryLines = categoriesRows(result, presets, context);
      const ends = categoryLines.panels.flatMap(({ lines }) => lines);
      expect(unaskedEnds(categoryLines, ends, quantityOf)).toEqual([]);
      const charts = [
        totalRows(result, presets, context),
        perInhabitantRows(result, presets, context),
        ...costMeasures.map((measure) => staffingRows(result, context, measure)),
        breakEvenRows(result, context),
        financingRows(result, context),
      ];
      for (const rows of charts) expect(unaskedEnds(rows, rows.lines, quantityOf)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test("the staffing map's effects are what their arithmetic gives, by each measure, in any year", () => {
  fc.assert(
    fc.property(
      arbitraryScenario,
      fc.constantFrom(...costMeasures),
      fc.integer({ min: 2022, max: 2050 }),
      fc.nat(),
      (scenario, measure, year, seed) => {
        const result = computeScenario(tables, scenario);
        const map = scenarioEffectMap(tables, result, { year, measure });
        const context = withPrices(viewContext("nb"), scenario.prices);
        const rows = effectMapRows(map, context);
        const quantityOf = (stated: StatedNumber) => ofNumber(stated, tables, scenario);
        expect(wrongCells(rows.table(), seed, quantityOf)).toEqual([]);
        expect(muteColumns(rows.table())).toEqual(["Spart"]);
        expect(wrongTold(rows, quantityOf, context)).toEqual([]);
        const [effect, breakEven] = askedFigure(rows).numbers.map(({ stated }) =>
          recomputed(quantityOf(stated)),
        );
        expect(effect).toBeCloseTo(map.effect, 4);
        expect(breakEven ?? null).toEqual(map.breakEven && expect.closeTo(map.breakEven, 8));
      },
    ),
    { numRuns: 20 },
  );
});

test("so are those of a comparison, and of the parts of a difference", () => {
  fc.assert(
    fc.property(arbitraryScenario, arbitraryScenario, fc.nat(), (one, other, seed) => {
      const context = withPrices(viewContext("nb"), one.prices);
      const scenarios = [one, { ...other, prices: one.prices }];
      const all = compareResults(
        scenarios.map((scenario) => computeScenario(tables, scenario)),
        context,
      );
      for (const rows of [
        comparedTotalRows(all, context),
        comparedPerInhabitantRows(all, context),
        comparedBreakEvenRows(all, context),
      ]) {
        const quantityOf = (stated: StatedNumber) =>
          ofNumber(stated, tables, itemAt(scenarios, stated.of === "A" ? 0 : 1));
        expect(wrongCells(rows.table(), seed, quantityOf)).toEqual([]);
        expect(wrongTold(rows, quantityOf, context)).toEqual([]);
      }
      const pair = [itemAt(all, 1), itemAt(all, 0)] as const;
      const parts = attributionRows(all, [0, 1], context);
      const partOf = (stated: StatedNumber) => ofDifferencePart(stated, tables, pair);
      const costs = all.flatMap(({ result }) => result.projection.total);
      expect(wrongCells(parts.table(), seed, partOf, Math.max(...costs))).toEqual([]);
      expect(wrongTold(parts, partOf, context)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test("numbers in the texts of a memo and a comparison are what their arithmetic gives", () => {
  fc.assert(
    fc.property(arbitraryScenario, arbitraryScenario, (one, two) => {
      const other = { ...two, prices: one.prices };
      const context = withPrices(viewContext("nb"), one.prices);
      const results = [one, other].map((scenario) => computeScenario(tables, scenario));
      const [own, beside] = [itemAt(results, 0), itemAt(results, 1)];
      const { assumptions, notes } = memoRows(own, context, [beside]);
      const cells = assumptions.rows.flatMap((row, at) =>
        row.flatMap((text, place) => {
          const column = assumptions.columns[place];
          const stated = typeof column === "object" ? (column.stated?.(at) ?? null) : null;
          return stated === null ? [] : [{ value: String(text), stated }];
        }),
      );
      const groups = assumptionTable(compareResults(results, context), context).groups;
      const compared = groups.flatMap(({ rows }) =>
        rows.flatMap((row) => row.cells.flatMap(({ inParts = [] }) => inParts)),
      );
      const heads = resultTable(compareResults(results, context), context).groups.flatMap(
        ({ rows }) => rows.flatMap(({ nameParts = [] }) => nameParts),
      );
      const isOther = (of: string | undefined) => of === "B" || of === besideId(0);
      const inTexts = [...notes, ...compared, ...heads].flatMap(({ parts, place }) =>
        parts
          .filter((part) => typeof part !== "string")
          .map(({ id, value }) => ({ value, stated: { ...place, id } })),
      );
      const written = [...cells, ...inTexts];
      expect(written.length).toBeGreaterThan(4 * 2 + 1 + 2 + 4 + 3);
      for (const { value: text, stated } of written) {
        const { value, unit } = ofNumber(stated, tables, isOther(stated.of) ? other : one);
        const { money, percent, billions, integer } = context.format;
        const counts = [percent(value), percent(value, 0), integer(value)];
        expect(unit === "mnok" ? [money(value), billions(value)] : counts).toContain(text);
      }
    }),
    { numRuns: 20 },
  );
});

test("a part of a difference keeps its digits where two rates are almost alike", () => {
  const context = viewContext("nb");
  const growing = (ehr: number): Scenario => ({
    ...presetScenario(tables.baseline, "medium", report),
    breakpoints: [tables.baseline.year, tables.baseline.endYear],
    growthPerYear: { ehr: [ehr], welfareTechnology: [0], nationalSolutions: [0], other: [0] },
  });
  const all = compareResults(
    [0.9999999994572775, 0.9999999996510937].map((rate) => computeScenario(tables, growing(rate))),
    context,
  );
  const pair = [itemAt(all, 1), itemAt(all, 0)] as const;
  const quantityOf = (stated: StatedNumber) => ofDifferencePart(stated, tables, pair);
  expect(wrongCells(attributionRows(all, [0, 1], context).table(), 0, quantityOf)).toEqual([]);
});
