import writeXlsxFile from "write-excel-file/universal";
import { workbookBlob } from "../../../../src/components/core/workbook/workbook-file.js";
import type { Sheet } from "../../../../src/view/core/sheet.js";
import { readSheets } from "../../sharing/workbook/read-sheets.js";

/** A cell as a library takes it: a value, or more about it. */
export type PlainCell = string | number | boolean | null | Readonly<Record<string, unknown>>;

export interface PlainSheet {
  sheet: string;
  data: PlainCell[][];
}

/**
 * The workbook as a file, opened by one library, changed, and written anew by another that knows
 * nothing of it: no hidden rows, no validation, no styles.
 */
export async function refill(
  sheets: readonly Sheet[],
  change: (sheets: PlainSheet[]) => void,
): Promise<Blob> {
  return refillFile(await workbookBlob(sheets), change);
}

/** The same of a workbook that is a file. */
export async function refillFile(
  file: Blob,
  change: (sheets: PlainSheet[]) => void,
): Promise<Blob> {
  const read = await readSheets(file);
  const plain: PlainSheet[] = read.map(({ sheet, data }) => ({
    sheet,
    data: data.map((row) => row.map((cell) => cell as PlainCell)),
  }));
  change(plain);
  return writeXlsxFile(
    plain.map(({ sheet, data }) => ({ sheet, data: data.map((row) => row.map(cellOf)) })),
  ).toBlob();
}

/** The cell of an answer in a sheet as read: the row of its key, the column of its id. */
export function find(sheets: readonly PlainSheet[], key: string, column: string) {
  const grid = key.slice(0, key.lastIndexOf("/"));
  for (const { data } of sheets) {
    const head = data.find((row) => row.includes(grid));
    const row = data.find((cells) => cells.includes(key));
    if (head && row) return { row, column: head.indexOf(column), data };
  }
  throw new Error(`no cell: ${key} ${column}`);
}

/** Writes an answer into a sheet as read. */
export const put = (sheets: PlainSheet[], key: string, column: string, value: PlainCell): void => {
  const found = find(sheets, key, column);
  while (found.row.length <= found.column) found.row.push(null);
  found.row[found.column] = value;
};

const cellOf = (cell: PlainCell) =>
  cell === null || typeof cell === "object" ? cell : { value: cell };
