/** A cell of a workbook, in the shape that the writer of the file takes. */
export interface SheetCell {
  readonly value: string | number;
  /** For a formula, written without its "=". Left out for a plain value. */
  readonly type?: "Formula";
  readonly format?: string;
  /** What a formula comes to, for programs that show a file without calculating it. */
  readonly cached?: string | number;
  /** What may be typed in the cell. */
  readonly allowed?: Allowed;
  readonly fontWeight?: "bold";
  readonly fontSize?: number;
  readonly textColor?: string;
  readonly backgroundColor?: string;
  readonly wrap?: boolean;
  /** Of the whole row, in points. */
  readonly height?: number;
  readonly align?: "left" | "right";
  readonly alignVertical?: "top";
  /** Columns that it reaches over; the cells that it covers are null. */
  readonly columnSpan?: number;
}

/** What may be typed in a cell. */
export type Allowed = (AllowedRange | AllowedList) & {
  /** Said when something else is typed. */
  readonly message: string;
};

/** Numbers from `min` to `max`, or texts of at most `max` characters. */
interface AllowedRange {
  readonly kind: "decimal" | "whole" | "textLength";
  readonly min: number;
  readonly max: number;
}

interface AllowedList {
  readonly kind: "list";
  /** What can be chosen, as a formula: `"Ja,Nei"`, or the range that holds it. */
  readonly source: string;
}

/** A drawing of some columns of another sheet, stacked, over the years of its first column. */
export interface SheetChart {
  readonly title: string;
  readonly sheet: string;
  /** First and last row of the numbers, from 0. */
  readonly rows: readonly [number, number];
  readonly years: readonly number[];
  readonly series: readonly ChartSeries[];
  /** The row that the drawing begins in, from 0. */
  readonly top: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly column: number;
  /** "0b5fa5" */
  readonly color: string;
  readonly values: readonly number[];
}

/** Null is an empty cell. */
export type SheetRow = readonly (SheetCell | null)[];

/** One sheet of a workbook, with its columns' widths in characters. */
export interface Sheet {
  readonly sheet: string;
  readonly data: readonly SheetRow[];
  readonly columns: readonly { readonly width: number }[];
  /** Rows that stay in view, and are printed on every page. */
  readonly stickyRowsCount?: number;
  readonly chart?: SheetChart;
  /** Pages beside each other that its columns are printed on; one page in all when left out. */
  readonly printedOn?: number;
  /** What is there for reading the file back, and not for the eye: rows from 0, the first columns. */
  readonly hidden?: { readonly columns: number; readonly rows: readonly number[] };
}

/** Cells that the user may change have this colour. */
const inputColor = "#fff2cc";

/** Headings have this colour. */
const headColor = "#e3ecf5";

/** How numbers are shown. */
export const formats = {
  percent: "0.0##%",
  mnok: "#,##0.0",
  whole: "#,##0",
  year: "0",
  factor: "0.00",
} as const;

export function text(value: string, look: Omit<SheetCell, "value" | "type"> = {}): SheetCell {
  return { value, ...look };
}

export function title(value: string): SheetCell {
  return { value, fontWeight: "bold", fontSize: 14 };
}

export function heading(value: string, look: Pick<SheetCell, "align" | "height"> = {}): SheetCell {
  return { value, fontWeight: "bold", wrap: true, backgroundColor: headColor, ...look };
}

export function number(value: number, format: string): SheetCell {
  return { value, format };
}

/** `cached` is what the formula comes to; nothing where it comes to an empty text. */
export function formula(value: string, cached: string | number | null, format?: string): SheetCell {
  const cell: SheetCell = { value, type: "Formula", cached: cached ?? "" };
  return format === undefined ? cell : { ...cell, format };
}

/**
 * A text of the user's as it stands in a cell. The writer mistakes a text that is the name of an
 * object's own function ("constructor") for one it has written: such a text gets an invisible mark
 * before it. `cellToText` gives back what is read of it.
 */
export function textToCell(value: string): string {
  const written = value.replace(escapeLike, "_x005F_");
  return value in {} || value.startsWith(mark) ? mark + written : written;
}

/** The beginning of what a workbook takes for the code of a character: "_x0041_" is an "A" to it. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The text that `textToCell` made a cell of; any other text as it is. */
export function cellToText(value: string): string {
  return value.startsWith(mark) ? value.slice(mark.length) : value;
}

/** The word joiner: has no width, and forbids a line break that would not come anyway. */
const mark = "\u2060";

/** The same cell, marked as one that the user may change. */
export function input(cell: SheetCell, allowed?: Allowed): SheetCell {
  const marked = { ...cell, backgroundColor: inputColor };
  return allowed === undefined ? marked : { ...marked, allowed };
}

/** "B7" from a row and a column that count from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B" from 1, "AA" from 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** Row and column, from 0, of "B7"; null for what names no cell. */
export function cellPlace(name: string): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === "") return null;
  const column = [...letters].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - "A".charCodeAt(0) + 1,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}
