/** A cell of a workbook, in the shape that the writer of the file takes. */
export interface SheetCell {
  readonly value: string | number;
  /** For a formula, written without its "=". Left out for a plain value. */
  readonly type?: "Formula";
  readonly format?: string;
  readonly fontWeight?: "bold";
  readonly fontSize?: number;
  readonly textColor?: string;
  readonly backgroundColor?: string;
  readonly wrap?: boolean;
  readonly align?: "left" | "right";
  readonly alignVertical?: "top";
}

/** Null is an empty cell. */
export type SheetRow = readonly (SheetCell | null)[];

/** One sheet of a workbook, with its columns' widths in characters. */
export interface Sheet {
  readonly sheet: string;
  readonly data: readonly SheetRow[];
  readonly columns: readonly { readonly width: number }[];
  readonly stickyRowsCount?: number;
}

/** Cells that the user may change have this colour. */
const inputColor = "#fff2cc";

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

export function heading(value: string, look: Pick<SheetCell, "align"> = {}): SheetCell {
  return { value, fontWeight: "bold", wrap: true, ...look };
}

export function number(value: number, format: string): SheetCell {
  return { value, format };
}

export function formula(value: string, format: string): SheetCell {
  return { value, type: "Formula", format };
}

/**
 * A text of the user's as it stands in a cell. The writer mistakes a text that is the name of an
 * object's own function ("constructor") for one it has written: such a text gets an invisible mark
 * before it. `cellToText` gives the text back.
 */
export function textToCell(value: string): string {
  return value in {} || value.startsWith(mark) ? mark + value : value;
}

/** The text that `textToCell` made a cell of; any other text as it is. */
export function cellToText(value: string): string {
  return value.startsWith(mark) ? value.slice(mark.length) : value;
}

/** The word joiner: has no width, and forbids a line break that would not come anyway. */
const mark = "\u2060";

/** The same cell, marked as one that the user may change. */
export function input(cell: SheetCell): SheetCell {
  return { ...cell, backgroundColor: inputColor };
}

/** "B7" from a row and a column that count from 0; up to column Z. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B" from 1; up to Z. */
export function columnName(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}
