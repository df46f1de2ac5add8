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
  const read = await readSheets(await workbookBlob(sheets));
  const plain: PlainSheet[] = read.map(({ sheet, data }) => ({
    sheet,
    data: data.map((row) => row.map((cell) => cell as PlainCell)),
  }));
  change(plain);
  return writeXlsxFile(
    plain.map(({ sheet, data }) => ({ sheet, data: data.map((row) => row.map(cellOf)) })),
  ).toBlob();
}

const cellOf = (cell: PlainCell) =>
  cell === null || typeof cell === "object" ? cell : { value: cell };
