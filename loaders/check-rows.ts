import type { Resource } from "./data-package.js";
import type { Cell } from "./parse-cell.js";
import type { Row } from "./parse-table.js";
import { tableError } from "./table-error.js";

/**
 * Checks what no single cell can show: no duplicate primary key, every combination of
 * `completeOver` present, and `totals` equal to the sum of its parts.
 *
 * @throws naming file, line, columns and expectation
 */
export function checkRows(rows: readonly Row[], resource: Resource): void {
  checkPrimaryKey(rows, resource);
  checkComplete(rows, resource);
  checkTotals(rows, resource);
}

function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => row.cells[column] ?? "").join(", ");
}

function checkPrimaryKey(rows: readonly Row[], { path, schema }: Resource): void {
  const lineOfKey = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row, schema.primaryKey);
    const first = lineOfKey.get(key);
    if (first !== undefined) {
      const reason = `expected a row of its own, got "${key}" as on line ${first}`;
      throw tableError(path, row.line, schema.primaryKey.join(","), reason);
    }
    lineOfKey.set(key, row.line);
  }
}

function checkComplete(rows: readonly Row[], resource: Resource): void {
  const columns = resource.schema.completeOver;
  if (!columns) return;
  const present = new Set(rows.map((row) => keyOf(row, columns)));
  const values = columns.map((column) => distinctValues(rows, resource, column));
  const missing = combinations(values).find((key) => !present.has(key));
  if (missing === undefined) return;
  const reason = `expected a row for "${missing}", got none`;
  throw tableError(resource.path, rows.at(-1)?.line ?? 1, columns.join(","), reason);
}

function distinctValues(rows: readonly Row[], { schema }: Resource, column: string): Cell[] {
  const allowed = schema.fields.find((field) => field.name === column)?.constraints?.enum;
  return allowed ?? [...new Set(rows.map((row) => row.cells[column] ?? null))];
}

function combinations(values: readonly Cell[][]): string[] {
  return values
    .reduce<Cell[][]>(
      (heads, tails) => heads.flatMap((head) => tails.map((tail) => [...head, tail])),
      [[]],
    )
    .map((parts) => parts.join(", "));
}

function checkTotals(rows: readonly Row[], { path, schema }: Resource): void {
  const { totals } = schema;
  if (!totals) return;
  for (const row of rows) {
    const sum = totals.parts.reduce((total, part) => total + Number(row.cells[part]), 0);
    if (sum !== row.cells[totals.total]) {
      const reason = `expected the sum of its parts, ${sum}, got "${row.cells[totals.total]}"`;
      throw tableError(path, row.line, totals.total, reason);
    }
  }
}
