import { strFromU8, strToU8, zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import type { WorkbookLimits, WorkbookReading } from "../../../view/core/workbook.js";
import { cellTexts } from "./cell-texts.js";
import { sheetArea } from "./sheet-area.js";
import { unpackWorkbook } from "./unpack-workbook.js";

type WorkbookFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Reads a workbook, values as they stand, days as texts: "2025-05-02". What is packed in it and the
 * reach of its cells are looked at first. Never throws; can take long: run it in a worker.
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
    const checked = zipSync(withCellTexts(files), { level: 0 });
    const content = new Uint8Array(checked).buffer;
    const sheets = await whileClockStands(() => readXlsxFile(content, { trim: false }));
    const merged = mergedRanges(files);
    return {
      sheets: sheets.map(({ sheet, data }, index) => {
        const ranges = merged[index] ?? [];
        const plain = { sheet, data: data.map((row) => row.map(plainCell)) };
        return ranges.length === 0 ? plain : { ...plain, merged: ranges };
      }),
    };
  } catch {
    return { refused: "notAWorkbook" };
  }
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

const isSheet = (name: string) => /worksheets\/[^/]+\.xml$/.test(name);

function areaOf(files: WorkbookFiles): number {
  const sheets = [...files].filter(([name]) => isSheet(name));
  return sheets.reduce((sum, [, content]) => sum + sheetArea(strFromU8(content)), 0);
}

/** The files, with what a reader takes for an empty cell as a text. */
function withCellTexts(files: WorkbookFiles): Record<string, Uint8Array> {
  return Object.fromEntries(
    [...files].map(([name, content]) =>
      isSheet(name) ? [name, strToU8(cellTexts(strFromU8(content)))] : [name, content],
    ),
  );
}

/** The merged ranges of each sheet, in the workbook's order. */
function mergedRanges(files: WorkbookFiles): string[][] {
  const xml = (path: string) => strFromU8(files.get(path) ?? new Uint8Array());
  const targets = new Map(
    [...xml("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\s[^<>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return [...xml("xl/workbook.xml").matchAll(/<sheet\s[^<>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return [...xml(path).matchAll(/<mergeCell\s[^<>]*>/g)].map(([merge]) =>
      attribute(merge, "ref"),
    );
  });
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
