import { shownContent } from "../../model/core/shown-value.js";
import { checkKnown } from "../../model/notebook/known-options.js";
import type { ViewContext } from "../core/view-context.js";
import type { TableCell, TableRows } from "../figure/figure.js";
import { numbersNamed } from "./line-figure-rows.js";

type Row = Readonly<Record<string, unknown>>;

/**
 * A table from a notebook's own rows: a column for every name that the first row has. Missing
 * (null, undefined, NaN) is a dash.
 *
 * @throws a RangeError when there is no row, or a row lacks a column or has one too many
 */
export function tableFigureRows(
  rows: Iterable<object>,
  options: { readonly caption?: string },
  context: ViewContext,
): TableRows {
  checkKnown("table", options, ["caption"]);
  const { caption = "" } = options;
  const all = readRows(rows);
  const [start] = all;
  if (start === undefined) throw new RangeError("invalid rows: table needs at least one row");
  const names = Object.keys(start);
  const numeric = new Set(names.filter((name) => isNumeric(all, name)));
  return {
    caption,
    columns: names.map((name) =>
      numeric.has(name) ? { label: name, unit: "", text: numbersNamed(name, context) } : name,
    ),
    rows: all.map((row, index) => {
      checkColumns(row, names, index);
      return names.map((name) => {
        const value = row[name];
        return typeof value === "number" && !numeric.has(name)
          ? numbersNamed(name, context)(value)
          : cell(value, context);
      });
    }),
  };
}

function readRows(rows: Iterable<object>): Row[] {
  if (typeof rows !== "object" || rows === null || !(Symbol.iterator in rows))
    throw new RangeError(`invalid rows: table is given ${String(rows)}; expected a list of rows`);
  const all = [...(rows as Iterable<Row>)];
  const odd = all.findIndex((row) => typeof row !== "object" || row === null);
  if (odd >= 0)
    throw new RangeError(
      `invalid row: row ${odd + 1} is ${String(all[odd])}; expected { column: value, … }`,
    );
  return all;
}

function checkColumns(row: Row, names: readonly string[], index: number): void {
  const other = [
    ...Object.keys(row).filter((name) => !names.includes(name)),
    ...names.filter((name) => !(name in row)),
  ];
  if (other.length > 0)
    throw new RangeError(
      `invalid row: row ${index + 1} differs from the first in ${other.join(", ")}`,
    );
}

/** A day that is none is missing as a number is that is none. */
const isMissing = (value: unknown) =>
  value === null ||
  value === undefined ||
  Number.isNaN(value instanceof Date ? value.getTime() : value);

/** Whether a column holds numbers alone, where it holds something. */
function isNumeric(rows: readonly Row[], name: string): boolean {
  const present = rows.map((row) => row[name]).filter((value) => !isMissing(value));
  return present.length > 0 && present.every((value) => typeof value === "number");
}

function cell(value: unknown, { format }: ViewContext): TableCell {
  if (isMissing(value)) return null;
  if (typeof value === "number") return value;
  if (value instanceof Date) return format.date(value);
  return typeof value === "object" ? shownContent(value) : String(value);
}
