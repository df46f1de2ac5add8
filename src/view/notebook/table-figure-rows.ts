import { checkKnown } from "../../model/notebook/known-options.js";
import type { ViewContext } from "../core/view-context.js";
import type { TableCell, TableRows } from "../figure/figure.js";
import { numberText } from "./line-figure-rows.js";

/**
 * A table from a notebook's own rows: a column for every name that the first row has. Missing
 * (null, undefined, NaN) is a dash.
 *
 * @throws a RangeError when there is no row, or a row lacks a column or has one too many
 */
export function tableFigureRows(
  rows: Iterable<Readonly<Record<string, unknown>>>,
  options: { readonly caption?: string },
  context: ViewContext,
): TableRows {
  checkKnown("table", options, ["caption"]);
  const { caption = "" } = options;
  const all = readRows(rows);
  const [start] = all;
  if (start === undefined) throw new RangeError("invalid rows: table needs at least one row");
  const names = Object.keys(start);
  const isYear = (name: string) => /^(år|year)$/i.test(name);
  return {
    caption,
    columns: names.map((name) =>
      typeof start[name] === "number"
        ? {
            label: name,
            unit: "",
            text: isYear(name) ? String : (n: number) => numberText(n, context),
          }
        : name,
    ),
    rows: all.map((row, index) => {
      const other = [
        ...Object.keys(row).filter((name) => !names.includes(name)),
        ...names.filter((name) => !(name in row)),
      ];
      if (other.length > 0)
        throw new RangeError(
          `invalid row: row ${index + 1} differs from the first in ${other.join(", ")}`,
        );
      return names.map((name) => cell(row[name]));
    }),
  };
}

function readRows(rows: Iterable<Readonly<Record<string, unknown>>>) {
  if (typeof rows !== "object" || rows === null || !(Symbol.iterator in rows))
    throw new RangeError(`invalid rows: table is given ${String(rows)}; expected a list of rows`);
  const all = [...rows];
  const odd = all.findIndex((row) => typeof row !== "object" || row === null);
  if (odd >= 0)
    throw new RangeError(
      `invalid row: row ${odd + 1} is ${String(all[odd])}; expected { column: value, … }`,
    );
  return all;
}

function cell(value: unknown): TableCell {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  return typeof value === "number" ? value : String(value);
}
