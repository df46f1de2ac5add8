import { formats, heading, number, type SheetRow, text } from "../core/sheet.js";
import { columnLabel, type TableRows } from "./figure.js";

/** A table of years and amounts as rows of a workbook's sheet: its caption, its heads, then a row a year. */
export function tableCells({ caption, columns, rows }: TableRows): SheetRow[] {
  const cell = (value: string | number | null, index: number) => {
    if (typeof value !== "number") return value === null ? null : text(value);
    return number(value, index === 0 ? formats.year : formats.mnok);
  };
  return [
    [text(caption)],
    columns.map((column) => heading(columnLabel(column))),
    ...rows.map((row) => row.map(cell)),
  ];
}
