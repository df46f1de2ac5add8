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
  { caption = "" }: { readonly caption?: string },
  context: ViewContext,
): TableRows {
  const all = [...rows];
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

function cell(value: unknown): TableCell {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  return typeof value === "number" ? value : String(value);
}
