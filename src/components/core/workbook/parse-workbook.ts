import { strFromU8, zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import type { WorkbookLimits, WorkbookReading } from "../../../view/core/workbook.js";
import { sheetArea } from "./sheet-area.js";
import { unpackWorkbook } from "./unpack-workbook.js";

/**
 * Reads a workbook, values as they stand. What is packed in it and the reach of its cells are
 * looked at first. Never throws; can take long: run it in a worker.
 */
export async function parseWorkbook(
  archive: Uint8Array,
  { fileBytes, unpackedBytes, cells }: Omit<WorkbookLimits, "time">,
): Promise<WorkbookReading> {
  if (archive.length > fileBytes) return { refused: "tooLarge" };
  try {
    const files = unpackWorkbook(archive, unpackedBytes);
    if (files === null) return { refused: "tooMuchInside" };
    if (areaOf(files) > cells) return { refused: "tooManyCells" };
    // Packed anew, so that the reader unpacks just what was looked at.
    const checked = zipSync(Object.fromEntries(files), { level: 0 });
    const content = new Uint8Array(checked).buffer;
    return { sheets: await readXlsxFile(content, { trim: false }) };
  } catch {
    return { refused: "notAWorkbook" };
  }
}

function areaOf(files: ReadonlyMap<string, Uint8Array>): number {
  const sheets = [...files].filter(([name]) => /worksheets\/[^/]+\.xml$/.test(name));
  return sheets.reduce((sum, [, content]) => sum + sheetArea(strFromU8(content)), 0);
}
