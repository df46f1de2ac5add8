import { strFromU8, strToU8, zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import type { WorkbookLimits, WorkbookReading } from "../../../view/core/workbook.js";
import { cellTexts } from "./cell-texts.js";
import { mergedRanges, rangesAmongCells } from "./merged-ranges.js";
import { isSheet, sheetArea } from "./sheet-area.js";
import { unpackWorkbook } from "./unpack-workbook.js";

/**
 * Reads a workbook, values as they stand, days as texts: "2025-05-02". What is packed in it and the
 * reach of its cells are looked at first. Never throws; can take long: run it in a worker.
 */
export async function parseWorkbook(
  archive: Uint8Array,
  { fileBytes, unpackedBytes, cells }: Omit<WorkbookLimits, "time">,
): Promise<WorkbookReading> {
  if (archive.length > fileBytes) return { refused: "tooLarge" };
  if (oldContainer.every((byte, at) => archive[at] === byte)) return { refused: "lockedOrOld" };
  try {
    const files = unpackWorkbook(archive, unpackedBytes);
    if (files === null) return { refused: "tooMuchInside" };
    const xmlOf = new Map([...files].map(([name, content]) => [name, strFromU8(content)]));
    const sheetFiles = [...xmlOf].filter(([, xml]) => isSheet(xml));
    const area = sheetFiles.reduce((sum, [, xml]) => sum + sheetArea(xml), 0);
    if (area > cells) return { refused: "tooManyCells" };
    const texts = sheetFiles.map(([name, xml]) => [name, strToU8(cellTexts(xml))] as const);
    // Packed anew, so that the reader unpacks just what was looked at.
    const checked = zipSync(Object.fromEntries([...files, ...texts]), { level: 0 });
    const content = new Uint8Array(checked).buffer;
    const all = await whileClockStands(() => readXlsxFile(content, { trim: false }));
    return readingOf(all, mergedRanges(xmlOf), unpackedBytes);
  } catch {
    return { refused: "notAWorkbook" };
  }
}

/** How an .xls begins, and an .xlsx that a password locks. */
const oldContainer = [0xd0, 0xcf, 0x11, 0xe0];

/** What the reader has read; refused where it comes to more than a page can be handed. */
function readingOf(
  read: readonly { readonly sheet: string; readonly data?: readonly unknown[][] }[],
  merged: readonly (readonly string[])[],
  mostLetters: number,
): WorkbookReading {
  const sheets = read.flatMap(({ sheet, data }, index) => {
    // A sheet that is only a drawing has none.
    if (data === undefined) return [];
    return [{ sheet, data: data.map((row) => row.map(plainCell)), ranges: merged[index] ?? [] }];
  });
  if (lettersOf(sheets) > mostLetters) return { refused: "tooMuchInside" };
  const ranges = rangesAmongCells(sheets);
  if (ranges === null) return { refused: "tooManyCells" };
  return {
    sheets: sheets.map(({ sheet, data }, index) => {
      const among = ranges[index] ?? [];
      return among.length === 0 ? { sheet, data } : { sheet, data, merged: among };
    }),
  };
}

/** All cells' letters: many cells can share one text, which is handed over once for each. */
function lettersOf(sheets: readonly { readonly data: readonly unknown[][] }[]): number {
  let sum = 0;
  for (const { data } of sheets)
    for (const row of data)
      for (const cell of row) if (typeof cell === "string") sum += cell.length;
  return sum;
}

/** The day that a time without a day falls on. */
const dayZero = "1899-12-30";

/** Milliseconds: half past twelve is a fraction of a day, and can come out a little short. */
const minute = 60_000;

/** A spreadsheet makes a day of "2.5": what is shown and kept of it is a text that people read. */
function plainCell(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell;
  // What is no day at all looks so in a spreadsheet too.
  if (Number.isNaN(cell.getTime())) return "#####";
  const nearest = new Date(Math.round(cell.getTime() / minute) * minute);
  const [day = "", rest = ""] = nearest.toISOString().split("T");
  const time = rest.slice(0, 5);
  if (day === dayZero) return time;
  return time === "00:00" ? day : `${day} ${time}`;
}

const { now } = Date;

/**
 * The reader cuts a sheet into ever smaller pieces while the clock says that it is slow: on a busy
 * machine into pieces of nothing, without end. While the clock stands, it takes ever larger ones.
 */
async function whileClockStands<T>(run: () => Promise<T>): Promise<T> {
  const still = now();
  Date.now = () => still;
  try {
    return await run();
  } finally {
    Date.now = now;
  }
}
