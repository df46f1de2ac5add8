import type { Pins } from "../../model/comparison/pins.js";
import type { Tables } from "../../model/core/tables.js";
import { computeScenario } from "../../model/result/scenario-result.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { heading, type Sheet, type SheetRow, text, title } from "../core/sheet.js";
import { type ViewContext, withPrices } from "../core/view-context.js";
import { tableCells } from "../figure/table-cells.js";
import { compareResults } from "./compared.js";
import { comparedTotalRows } from "./comparison-charts.js";
import { assumptionTable, type ComparisonTable } from "./comparison-table.js";
import { pinWords } from "./words/pins/index.js";

/**
 * A workbook's sheet of the scenarios that are held fast beside the present one: the total of each
 * in every year, and their assumptions with reasons. The numbers are not calculated in the sheet.
 */
export function pinSheet(
  scenario: Scenario,
  { tables, pins }: { readonly tables: Tables; readonly pins: Pins },
  context: ViewContext,
): Sheet {
  const { prices } = scenario;
  const all = [...pins, scenario].map((one) => computeScenario(tables, { ...one, prices }));
  const shown = withPrices(context, prices);
  const compared = compareResults(all, shown);
  const total = comparedTotalRows(compared, shown);
  const words = pinWords(context.locale);
  return {
    sheet: words.sheet,
    printedOn: 1,
    columns: [{ width: 34 }, ...all.map(() => ({ width: 30 }))],
    data: [
      [title(words.title)],
      [text(words.fixed)],
      [text(total.source)],
      [],
      ...tableCells(total.table()),
      [],
      ...assumptionCells(assumptionTable(compared, shown)),
    ],
  };
}

function assumptionCells({ caption, columns, groups }: ComparisonTable): SheetRow[] {
  const wrapped = (one: string) => text(one, { wrap: true, alignVertical: "top" });
  return [
    [text(caption)],
    ...groups.flatMap(({ name, rows }): SheetRow[] => [
      [heading(name), ...columns.map((column) => heading(column))],
      ...rows.map((row) => [text(row.name), ...row.cells.map((cell) => wrapped(cell.text))]),
    ]),
  ];
}
