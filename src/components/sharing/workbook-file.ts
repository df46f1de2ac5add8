import readXlsxFile from "read-excel-file/universal";
import writeXlsxFile from "write-excel-file/universal";
import type { ReadSheet } from "../../view/sharing/workbook/read-workbook.js";
import type { Sheet } from "../../view/sharing/workbook/sheet.js";

/** Fetched when a workbook is made or opened: the library weighs more than a page. */

/** A workbook as an Excel file. */
export function workbookBlob(sheets: readonly Sheet[]): Promise<Blob> {
  const content = sheets.map((sheet) => ({
    ...sheet,
    data: sheet.data.map((row) => [...row]),
    columns: [...sheet.columns],
  }));
  return writeXlsxFile(content, { fontFamily: "Calibri", fontSize: 11 }).toBlob();
}

/** The sheets of an Excel file, values as they stand. Rejects what is no such file. */
export async function readSheets(file: Blob): Promise<ReadSheet[]> {
  return readXlsxFile(await file.arrayBuffer(), { trim: false });
}
