import { CsvError, parse } from "csv-parse/sync";
import type { Field, Resource } from "./data-package.js";
import { type Cell, parseCell } from "./parse-cell.js";
import { tableError } from "./table-error.js";

/** A row with the line it stands on, counted from 1 with the header. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

interface Line {
  readonly number: number;
  readonly texts: readonly string[];
}

/**
 * Reads a table by its schema: header, number of columns, and each cell's type and constraints.
 *
 * @throws naming file, line, column and expectation, see `tableError`
 */
export function parseTable(text: string, resource: Resource): Row[] {
  const [header, ...lines] = splitLines(text, resource);
  const { path, schema } = resource;
  const columns = schema.fields.map((field) => field.name);
  if (!header) throw tableError(path, 1, columns.join(","), "expected a header, got an empty file");
  checkHeader(header.texts, columns, path);
  if (lines.length === 0)
    throw tableError(path, 2, columns.join(","), "expected a row, got the end of the file");
  return lines.map((line) => parseRow(line, schema.fields, path));
}

function splitLines(text: string, { path }: Resource): Line[] {
  try {
    return parse(text, { bom: true, info: true, relax_column_count: true }).map(toLine);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw tableError(path, Number(error.lines ?? 1), "row", error.message);
  }
}

/** With `info`, csv-parse hands out `{info, record}`; its types still say `string[]`. */
function toLine(parsed: unknown): Line {
  const { info, record } = parsed as { info: { lines: number }; record: string[] };
  return { number: info.lines, texts: record };
}

function checkHeader(header: readonly string[], columns: readonly string[], path: string): void {
  const missing = columns.find((column) => !header.includes(column));
  if (missing !== undefined)
    throw tableError(path, 1, missing, `missing column, got "${header.join(",")}"`);
  const extra = header.find((column, index) => columns[index] !== column);
  if (extra !== undefined)
    throw tableError(path, 1, extra, `unexpected column, expected "${columns.join(",")}"`);
}

function parseRow(line: Line, fields: readonly Field[], path: string): Row {
  if (line.texts.length !== fields.length) {
    const column = fields[Math.min(line.texts.length, fields.length - 1)]?.name ?? "row";
    const reason = `expected ${fields.length} cells, got ${line.texts.length}`;
    throw tableError(path, line.number, column, reason);
  }
  const cells = fields.map((field, index) => [
    field.name,
    parseCellAt(line.texts[index] ?? "", field, path, line.number),
  ]);
  return { line: line.number, cells: Object.fromEntries(cells) };
}

function parseCellAt(text: string, field: Field, path: string, line: number): Cell {
  try {
    return parseCell(text, field);
  } catch (error) {
    throw tableError(path, line, field.name, error instanceof Error ? error.message : `${error}`);
  }
}
