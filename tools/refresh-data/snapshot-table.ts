import type { Resource } from "../../loaders/data-package.js";
import type { Cell } from "../../loaders/parse-cell.js";

/** A row of a data table, by column. */
export type Cells = Readonly<Record<string, Cell>>;

/** The text of a table: header, one line a row, quotes where a text needs them. */
export function formatTable(rows: readonly Cells[], { schema }: Resource): string {
  const columns = schema.fields.map(({ name }) => name);
  const lines = rows.map((row) =>
    columns.map((column) => formatCell(row[column] ?? null)).join(","),
  );
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function formatCell(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What differs between the snapshot and the new rows, a line each: "2027: new", or "2026 population:
 * 5627400 → 5627500".
 *
 * @throws if a row of the snapshot is gone: SSB's answer is then not whole
 */
export function compareRows(
  before: readonly Cells[],
  after: readonly Cells[],
  { schema }: Resource,
): string[] {
  const keyOf = (row: Cells) => schema.primaryKey.map((column) => row[column]).join(" ");
  const rowsBefore = new Map(before.map((row) => [keyOf(row), row]));
  const keysAfter = new Set(after.map(keyOf));
  const gone = before.find((row) => !keysAfter.has(keyOf(row)));
  if (gone) throw new Error(`SSB's answer lacks ${keyOf(gone)}, which the snapshot has`);
  return after.flatMap((row) => {
    const old = rowsBefore.get(keyOf(row));
    if (!old) return [`${keyOf(row)}: new`];
    const changed = schema.fields.filter(({ name }) => old[name] !== row[name]);
    return changed.map(({ name }) => `${keyOf(row)} ${name}: ${old[name]} → ${row[name]}`);
  });
}
