import { describe, expect, test } from "vitest";
import { loadLedgerExample } from "../../../loaders/ledger-example.js";
import { readPublished } from "../../../loaders/published.js";
import { loadTables } from "../../../loaders/tables.js";
import { categories } from "../../../src/model/core/category.js";
import { ledgerKeyFigures, reportFteHours } from "../../../src/model/ledger/key-figures.js";
import { ledgerOf } from "../../../src/model/ledger/ledger-answers.js";
import { growthReferences, specialistGrowth } from "../../../src/model/ledger/specialist-growth.js";
import { statedLedgerQuantities } from "../../../src/model/ledger/stated-ledger-quantities.js";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario, type Scenario } from "../../../src/model/scenario/scenario.js";
import { ofLedger, ofReference, ofShare } from "../../../src/pages/parts/explain-number.js";
import { locales } from "../../../src/view/core/locale.js";
import { withPrices } from "../../../src/view/core/view-context.js";
import {
  type ExplanationRow,
  explanation,
} from "../../../src/view/explanation/explanation-rows.js";
import { askedFigure, type StatedNumber } from "../../../src/view/figure/figure.js";
import { flowKinds, flowRows } from "../../../src/view/ledger/flow-rows.js";
import { growthRows, growthSteps, regionGrowthRows } from "../../../src/view/ledger/growth-rows.js";
import { yardsticks } from "../../../src/view/ledger/ledger-kinds.js";
import {
  oldAreaTable,
  ownFigureTable,
  ownSentence,
  ownShareTable,
} from "../../../src/view/ledger/own-rows.js";
import { referenceRows, targetRows, targetTable } from "../../../src/view/ledger/reference-rows.js";
import { referenceScenario, targetScenario } from "../../../src/view/ledger/reference-scenario.js";
import { reportFigures } from "../../../src/view/ledger/report-figures.js";
import { helsenettRows, sectorRows } from "../../../src/view/ledger/sector-rows.js";
import { yardstickRows } from "../../../src/view/ledger/yardstick-rows.js";
import { readData } from "../../loaders/read-data.js";
import { report as assumptions, tables } from "../../model/core/report-tables.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { viewContext } from "../../view/context.js";
import { holes } from "../../view/holes.js";
import { unaskedEnds } from "./unasked-ends.js";
import { muteColumns, wrongCells } from "./wrong-cells.js";
import { type WrongTold, wrongTold } from "./wrong-told.js";

const published = readPublished(readData);
const sources = { tables: loadTables(readData), published };
const { value } = reportFigures(published, viewContext("nb"));
const growth = specialistGrowth(value, tables.prices);
const ledger = ledgerOf(loadLedgerExample(readData).answers);
const figures = ledgerKeyFigures(ledger, reportFteHours(value));
const own = { ledger, figures, isConstructed: true };
const ground = { published, prices: tables.prices, own };

const withInputs = (row: ExplanationRow): readonly ExplanationRow[] => [
  row,
  ...row.inputs.flatMap(withInputs),
];

describe.each(locales)(
  "what stands on the page of key figures opens where it stands: %s",
  (locale) => {
    const context = viewContext(locale);
    const report = reportFigures(published, context);
    const shown = [
      sectorRows(report),
      helsenettRows(report),
      growthRows(growth, report),
      ...flowKinds.map((kind) => flowRows(report, kind)),
      ...yardsticks.map((kind) => yardstickRows(report, kind, own)),
    ];
    const plain = [regionGrowthRows(report), ownShareTable(own, report), oldAreaTable(own, report)];
    const all = [...shown.map((rows) => rows.table()), ...plain.filter((table) => table !== null)];
    const quantityOf = (stated: StatedNumber) => ofLedger(stated, ground, context);

    test("every number is what its arithmetic gives", () => {
      expect(all).toHaveLength(shown.length + plain.length);
      for (const table of all) {
        for (const seed of table.rows.keys())
          expect(wrongCells(table, seed, quantityOf)).toEqual([]);
        expect(muteColumns(table)).toEqual([]);
      }
    });

    test("so are those of titles and sources, or as they are printed", () => {
      const isPrinted = ({ stated, value: text }: WrongTold) =>
        published.some(({ id }) => id === stated.id) && report.quote(stated.id) === text;
      for (const rows of shown)
        expect(wrongTold(rows, quantityOf, context).filter((one) => !isPrinted(one))).toEqual([]);
      for (const kind of flowKinds)
        expect(flowRows(report, kind).told?.source?.numbers).toEqual([{ id: "ieNational2020" }]);
      // What no report prints has none to tell of.
      const mute = shown.filter(({ told }) => (told?.title?.numbers ?? []).length === 0);
      expect(mute).toHaveLength(1);
    });

    test("so are those that stand as text", () => {
      const { format } = context;
      const written = new Map<string, string>();
      const mark = (id: string, text: string) => {
        written.set(id, text);
        return text;
      };
      growthSteps(growth, report, mark);
      ownSentence(own, report, mark);
      const table = ownFigureTable(own, report);
      const [, column] = table.columns;
      table.rows.forEach(([, text], row) => {
        const stated = typeof column === "object" ? column.stated?.(row) : null;
        mark(stated?.id ?? `${row}`, String(text));
      });
      for (const [id, text] of written) {
        if (published.some((result) => result.id === id)) continue;
        const at = recomputed(quantityOf({ id }));
        const texts = [
          ...[format.money(at), format.percent(at), format.kroner(at), format.fixed(at, 1)],
          `${format.integer(at)} ${report.text.unit.million}`,
        ];
        expect(texts, id).toContain(text);
      }
      expect([...written.keys()]).toEqual(expect.arrayContaining(Object.keys(figures).slice(0, 8)));
    });

    test("with words and sources all the way down", () => {
      const stated = [
        ...shown.flatMap((rows) => askedFigure(rows).numbers.map((one) => one.stated)),
        ...all.flatMap(({ columns, rows }) =>
          columns.flatMap((column) =>
            typeof column === "object" ? (column.stated?.(rows.length - 1) ?? []) : [],
          ),
        ),
        ...[...Object.keys(figures).slice(0, 8), ...growthReferences, "spendingBefore"].map(
          (id) => ({ id }),
        ),
        ...growthReferences.flatMap((of) =>
          ["growthAfter", "growthBefore", "growthInflation"].map((id) => ({ id, of })),
        ),
      ];
      const ids = new Set(stated.map(({ id }) => id));
      for (const id of Object.keys(statedLedgerQuantities)) expect(ids).toContain(id);
      const quantities = stated.map(quantityOf);
      const { rows } = explanation({ figure: { value: "" }, quantities, sources }, context);
      for (const row of rows.flatMap(withInputs)) {
        expect(row.sentence !== null || row.source !== null, row.name).toBe(true);
        expect(holes([row.name, row.value], row.name)).toEqual([]);
      }
      const texts = rows.flatMap(withInputs).map(({ source }) => source?.text ?? "");
      expect(texts.some((text) => /^(Konstruert eksempel|Constructed example):/.test(text))).toBe(
        true,
      );
      expect(texts.some((text) => /nettleser|browser/.test(text))).toBe(false);
    });
  },
);

describe("growth and shares of the specialist service", () => {
  const context = viewContext("nb");
  const prices = { year: 2023, index: "municipal" } as const;
  const starts: readonly Scenario[] = [
    presetScenario(tables.baseline, "medium", assumptions),
    { ...presetScenario(tables.baseline, "high", assumptions), prices },
  ];

  test.each(starts)("a path that follows a reference is its scenario's: %#", (start) => {
    const report = reportFigures(published, withPrices(context, start.prices));
    const presets = computePresets(tables, start);
    for (const kind of growthReferences)
      for (const category of [null, ...categories]) {
        const choice = { kind, category };
        const scenario = referenceScenario(start, choice, growth, report);
        const result = computeScenario(tables, scenario);
        const rows = referenceRows({ result, presets }, choice, growth[kind], report);
        const quantityOf = (stated: StatedNumber) =>
          ofReference(stated, { tables, scenario, published }, context);
        expect(wrongCells(rows.table(), 9, quantityOf)).toEqual([]);
        expect(wrongTold(rows, quantityOf, context)).toEqual([]);
        expect(unaskedEnds(rows, rows.lines, quantityOf)).toEqual([]);
        const [cost, rate] = askedFigure(rows).numbers.map(({ stated }) => quantityOf(stated));
        expect(recomputed(cost ?? quantityOf({ id: "" }))).toBeCloseTo(
          result.projection.total.at(-1) ?? Number.NaN,
          6,
        );
        expect(recomputed(rate ?? quantityOf({ id: "" }))).toBeCloseTo(growth[kind].realPerYear, 9);
      }
  });

  test.each(starts)("a share is reached by the cost and the growth that are told: %#", (start) => {
    const report = reportFigures(published, withPrices(context, start.prices));
    const choice = { share: value("gartnerShare"), year: 2040 };
    const { scenario, target } = targetScenario(start, choice, tables, report);
    const beside = {
      result: computeScenario(tables, scenario),
      own: computeScenario(tables, start),
      presets: computePresets(tables, start),
    };
    const quantityOf = (stated: StatedNumber) =>
      ofShare(
        stated,
        { tables, scenario },
        { own: start, target: { ...choice, figure: "gartnerShare" } },
      );
    const rows = targetRows(beside, target, report);
    const table = targetTable(beside, target, report);
    for (const seed of table.rows.keys()) expect(wrongCells(table, seed, quantityOf)).toEqual([]);
    expect(muteColumns(table)).toEqual([]);
    expect(wrongCells(rows.table(), 9, quantityOf)).toEqual([]);
    expect(wrongTold(rows, quantityOf, context)).toEqual([]);
    expect(unaskedEnds(rows, rows.lines, quantityOf)).toEqual([]);
    const [told] = askedFigure(rows).numbers;
    expect(recomputed(quantityOf(told?.stated ?? { id: "" }))).toBeCloseTo(target.growthPerYear, 9);
  });
});
