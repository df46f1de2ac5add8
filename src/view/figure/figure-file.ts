import type { Locale } from "../core/locale.js";
import { columnLabel, type FigureRows, type TableCell, type TableColumn } from "./figure.js";
import { type FigureWords, figureWords } from "./words/index.js";

/** The head of a column in a file: its label, and the unit of its raw numbers. */
export function columnHead(column: TableColumn): string {
  const unit = typeof column === "string" ? "" : column.unit;
  return unit === "" ? columnLabel(column) : `${columnLabel(column)} (${unit})`;
}

/**
 * A figure's numbers as CSV, raw and unrounded. In bokmål `;` and decimal comma, with the mark that
 * makes Excel read it as UTF-8; in English as RFC 4180 says.
 */
export function figureCsv({ table }: Pick<FigureRows, "table">, locale: Locale): string {
  const { columns, rows } = table();
  const { csv } = figureWords(locale);
  const line = (cells: readonly TableCell[]) =>
    cells.map((cell) => csvField(cell, csv)).join(csv.separator);
  const lines = [columns.map(columnHead), ...rows].map((cells) => `${line(cells)}\r\n`);
  return csv.mark + lines.join("");
}

function csvField(cell: TableCell, { separator, decimal }: FigureWords["csv"]): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", decimal);
  // A spreadsheet runs a text that begins like a formula, and a text may come from a link.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  const isPlain = ![separator, '"', "\n", "\r"].some((mark) => text.includes(mark));
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** A figure's numbers as JSON, with all that its picture says. */
export function figureJson({ title, scenario, summary, source, table }: FigureRows): string {
  const { caption, columns, rows } = table();
  const heads = columns.map((column) => ({
    label: columnLabel(column),
    unit: typeof column === "string" ? null : column.unit,
  }));
  const content = { title, scenario, summary, source, caption, columns: heads, rows };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A file name from a title: "Per innbygger: 829 kr" → "per-innbygger-829-kr.svg". */
export function fileName(title: string, extension: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  const short = plain.slice(0, 60).replace(/^-+|-+$/g, "");
  return `${short === "" ? "e-helse" : short}.${extension}`;
}
