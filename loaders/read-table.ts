import * as v from "valibot";
import { checkRows } from "./check-rows.js";
import { findResource, parseDataPackage } from "./data-package.js";
import { parseTable, type Row } from "./parse-table.js";
import { tableError } from "./table-error.js";

/** Gives the text of a file in `data/`: `read("ssb/prices.csv")`. */
export type ReadText = (path: string) => string;

type RowSchema<T> = v.GenericSchema<unknown, T>;

/**
 * Reads a table of `data/datapackage.json`, checked against its Frictionless schema.
 *
 * @param read how to get a file's text
 * @param name the table's name in the data package
 * @param schema the columns that the caller uses, and their types
 * @returns one object a row, in the file's order
 * @throws naming file, line, column and expectation
 */
export function readTable<T>(read: ReadText, name: string, schema: RowSchema<T>): T[] {
  const resource = findResource(parseDataPackage(read("datapackage.json")), name);
  const rows = parseTable(read(resource.path), resource);
  checkRows(rows, resource);
  return rows.map((row) => toTyped(row, schema, resource.path));
}

function toTyped<T>(row: Row, schema: RowSchema<T>, path: string): T {
  const result = v.safeParse(schema, row.cells);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw tableError(path, row.line, v.getDotPath(issue) ?? "row", issue.message);
}
