import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { type Sheet, text, title } from "../core/sheet.js";
import type { ViewContext } from "../core/view-context.js";
import { tableCells } from "../figure/table-cells.js";
import { municipalityCostRows } from "./municipality-cost-rows.js";
import { municipalityWords } from "./words/index.js";

/**
 * A workbook's sheet of what the scenario comes to in the reader's own municipality, a row a year.
 * Says that it is an estimate, and what it rests on; the numbers are not calculated in the sheet.
 */
export function placeSheet(result: MunicipalityResult, context: ViewContext): Sheet {
  const rows = municipalityCostRows(result, context);
  const table = rows.table();
  const words = municipalityWords(context.locale).home;
  return {
    sheet: words.sheet,
    printedOn: 1,
    columns: table.columns.map(() => ({ width: 16 })),
    data: [
      [title(rows.title)],
      [text(words.isEstimate)],
      [text(rows.source)],
      [],
      ...tableCells(table),
    ],
  };
}
