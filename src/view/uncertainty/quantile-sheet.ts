import type { Tables } from "../../model/core/tables.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { besidesKey } from "../../model/sharing/scenario-json.js";
import { drawQuantity } from "../../model/uncertainty/quantity-result.js";
import type { Uncertainty } from "../../model/uncertainty/uncertainty.js";
import { uncertaintyCodec } from "../../model/uncertainty/uncertainty-link.js";
import { sentenceText } from "../core/sentence-parts.js";
import { type Sheet, type SheetRow, text, title } from "../core/sheet.js";
import { type ViewContext, withPrices } from "../core/view-context.js";
import { tableCells } from "../figure/table-cells.js";
import { assumptionColumns } from "../sharing/workbook/assumption-sheet.js";
import { workbookWords } from "../sharing/workbook/words/index.js";
import { basisRows } from "./basis-rows.js";
import { quantileTable } from "./quantile-table.js";
import { quantityText } from "./quantity-text.js";
import { uncertaintyWords } from "./words/index.js";

/**
 * A workbook's sheet of the total's quantiles, a row a year, with what they rest on. They are drawn,
 * not calculated in the sheet. What they were drawn with is read back by its key.
 */
export function quantileSheet(
  scenario: Scenario,
  { tables, uncertainty }: { readonly tables: Tables; readonly uncertainty: Uncertainty },
  context: ViewContext,
): Sheet {
  const { sheet } = uncertaintyWords(context.locale);
  const shown = withPrices(context, scenario.prices);
  const result = drawQuantity("cost", { tables, scenario, uncertainty });
  const table = quantileTable(result, quantityText("cost", shown), shown);
  const { rho, size, seed } = uncertainty;
  const drawn = sheet.drawn({
    rho: context.format.percent(rho, 0),
    draws: context.format.integer(size),
    seed: context.format.integer(seed),
  });
  const { lists } = basisRows(tables, context);
  return {
    sheet: workbookWords(context.locale).sheets.quantiles,
    printedOn: 1,
    columns: [{ width: 14 }, ...table.columns.slice(1).map(() => ({ width: 12 }))],
    data: [
      [title(sheet.title)],
      [text(drawn)],
      settingRow(uncertainty, sheet.setting),
      [],
      ...tableCells(table),
      ...lists.flatMap(({ head, items }) => [
        [],
        [text(head)],
        ...items.map((parts) => [text(sentenceText(parts))]),
      ]),
    ],
  };
}

/**
 * What differs from the usual, as in a link, with the key that it is read back by. Where nothing does,
 * the seed: an empty cell would look like one whose column is gone.
 */
function settingRow(uncertainty: Uncertainty, label: string): SheetRow {
  const written = uncertaintyCodec.write(uncertainty) || `seed=${uncertainty.seed}`;
  const row: SheetRow[number][] = Array.from({ length: assumptionColumns.key }, () => null);
  row[0] = text(label);
  row[assumptionColumns.value] = text(written);
  return [...row, text(besidesKey, { textColor: "#8a8a8a" })];
}
