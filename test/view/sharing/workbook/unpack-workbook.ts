import { inflateRawSync } from "node:zlib";
import { type HTMLElement, parse } from "node-html-parser";

/**
 * A cell of a file: a formula with "=", a text, or a number. Beside formulas, a text that begins
 * like one has an apostrophe before it, as spreadsheets and HyperFormula tell them apart.
 */
export type FileCell = string | number | null;

/** What is wanted of a formula's cell: the formula, or the value that is written beside it. */
type Wanted = "formula" | "value";

/** The sheets of an Excel file, read from the file's own XML. */
export function unpackWorkbook(
  file: Uint8Array,
  wanted: Wanted = "formula",
): Record<string, FileCell[][]> {
  const files = unzip(Buffer.from(file));
  const xml = (path: string) => parse(files.get(path) ?? "", { lowerCaseTagName: false });
  const texts = xml("xl/sharedStrings.xml")
    .querySelectorAll("si")
    .map((item) => item.textContent);
  const names = xml("xl/workbook.xml").querySelectorAll("sheet");
  return Object.fromEntries(
    names.map((sheet, index) => [
      sheet.getAttribute("name") ?? "",
      readCells(xml(`xl/worksheets/sheet${index + 1}.xml`), texts, wanted),
    ]),
  );
}

function readCells(sheet: HTMLElement, texts: readonly string[], wanted: Wanted): FileCell[][] {
  const rows: FileCell[][] = [];
  for (const cell of sheet.querySelectorAll("c")) {
    const [, letter = "", digits = ""] = /^([A-Z])(\d+)$/.exec(cell.getAttribute("r") ?? "") ?? [];
    const [row, column] = [Number(digits) - 1, letter.charCodeAt(0) - "A".charCodeAt(0)];
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cellValue(cell, texts, wanted);
  }
  return rows;
}

function cellValue(cell: HTMLElement, texts: readonly string[], wanted: Wanted): FileCell {
  const formula = cell.querySelector("f")?.textContent;
  if (formula !== undefined && wanted === "formula") return `=${formula}`;
  const value = cell.querySelector("v")?.textContent;
  if (value === undefined) return null;
  if (cell.getAttribute("t") === "str") return value;
  if (cell.getAttribute("t") !== "s") return Number(value);
  const text = texts[Number(value)] ?? null;
  return wanted === "formula" && text?.startsWith("=") ? `'${text}` : text;
}

/** The files of a zip archive, by the list at its end. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf("PK\x05\x06", undefined, "latin1");
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    const isPacked = archive.readUInt16LE(at + 10) === 8;
    files.set(name, (isPacked ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}
