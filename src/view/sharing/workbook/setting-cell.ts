import type { ScenarioProblem } from "../../../model/scenario/scenario-problem.js";
import { besidesKey } from "../../../model/sharing/scenario-json.js";
import { cellName, columnName } from "../../core/sheet.js";
import type { ReadSheet } from "../../core/workbook.js";
import { assumptionColumns } from "./assumption-sheet.js";
import { type KeyedCell, repeated } from "./keyed-cells.js";
import { quantileSheets } from "./words/index.js";

/** What a workbook was drawn with: its cell, or why there is none to read. */
interface SettingReading {
  readonly cells: readonly KeyedCell[];
  readonly problems: readonly ScenarioProblem[];
}

/**
 * Finds what uncertainty was drawn with beside its key, wherever the columns of its sheet were moved.
 * What can't be found is a problem: the scenario is read without it.
 */
export function settingCell(sheets: readonly ReadSheet[]): SettingReading {
  const named = sheets.filter(({ sheet }) => quantileSheets.includes(sheet));
  const cells = (named.length > 0 ? named : sheets).flatMap(settingCells);
  if (cells.length > 1) return { cells: [], problems: repeated(cells) };
  const [found] = cells;
  const isLost = found === undefined ? named.length > 0 : found.value === lost;
  if (!isLost) return { cells, problems: [] };
  const { value, key } = assumptionColumns;
  const problem: ScenarioProblem = {
    field: named[0]?.sheet ?? found?.keyCell ?? "",
    value: besidesKey,
    kind: "lostSetting",
    expected: [columnName(value), columnName(key)],
  };
  return { cells: [], problems: [problem] };
}

/** Stands for a value that no cell of the row can be told to be. */
const lost = Symbol("lost");

function settingCells({ sheet, data }: ReadSheet): KeyedCell[] {
  return data.flatMap((row, line): KeyedCell[] => {
    const key = row.findIndex((cell) => typeof cell === "string" && cell.trim() === besidesKey);
    if (key < 0) return [];
    const column = valueColumn(row, key);
    const at = (place: number) => `${sheet}!${cellName(line, place)}`;
    const value = column === null ? lost : (row[column] ?? null);
    return [{ key: besidesKey, value, cell: at(column ?? key), keyCell: at(key) }];
  });
}

/** The column of the one text that is written as in a link; the usual one where it is not alone. */
function valueColumn(row: readonly unknown[], key: number): number | null {
  const [one, ...more] = row.flatMap((cell, column) =>
    typeof cell === "string" && cell.includes("=") ? [column] : [],
  );
  if (one !== undefined && more.length === 0) return one;
  // Earlier workbooks left the cell empty where all was as usual.
  return key === assumptionColumns.key ? assumptionColumns.value : null;
}
