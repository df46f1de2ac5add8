import writeXlsxFile from "write-excel-file/universal";
import type { Sheet } from "../../../view/core/sheet.js";
import { workbookFeatures } from "./workbook-features.js";

/** Fetched when a workbook is made or opened: the library weighs more than a page. */

/** A workbook as an Excel file. */
export function workbookBlob(sheets: readonly Sheet[]): Promise<Blob> {
  const content = sheets.map((sheet) => ({
    ...sheet,
    data: sheet.data.map((row) => [...row]),
    columns: [...sheet.columns],
  }));
  const features = workbookFeatures(sheets);
  return writeXlsxFile(content, { fontFamily: "Calibri", fontSize: 11, features }).toBlob();
}
