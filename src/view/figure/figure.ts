/** A column of numbers: rows carry the numbers, the column says how they are shown. */
export interface NumberColumn {
  readonly label: string;
  /** Of the raw numbers, for files: "mill. kr", "andel". Empty where there is none, as for years. */
  readonly unit: string;
  readonly text: (value: number) => string;
}

/** The label of a column of texts, or a column of numbers. */
export type TableColumn = string | NumberColumn;

/** Null is missing. */
export type TableCell = string | number | null;

/** The numbers behind a figure: raw for files, with how each is shown. Row headers first. */
export interface TableRows {
  /** What the numbers are, with unit and price year. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell as it is shown; a dash where the number is missing. */
export function cellText(cell: TableCell, column: TableColumn | undefined): string {
  if (cell === null) return "–";
  if (typeof cell === "string") return cell;
  return typeof column === "object" ? column.text(cell) : String(cell);
}

/** The head of a column as it is shown. */
export function columnLabel(column: TableColumn): string {
  return typeof column === "string" ? column : column.label;
}

/** The unit of a column's raw numbers; empty for texts. */
export function columnUnit(column: TableColumn): string {
  return typeof column === "string" ? "" : column.unit;
}

/** What every figure carries, whatever it draws. Finished text in the page's language. */
export interface FigureRows {
  /** The scenario that is drawn, for pictures and files; left out where the figure is of none. */
  readonly scenario?: string;
  /** States the finding. */
  readonly title: string;
  /** What a reader who can't see the figure needs. */
  readonly summary: string;
  /** "Kilde: …" with the unit and price year of the axis. */
  readonly source: string;
  /** The figure's twin. A function, because it is only built when it is open. */
  readonly table: () => TableRows;
}

/** A line through the years. */
export interface LineRows {
  readonly id: string;
  /** Written at the line's end. */
  readonly label: string;
  /** One a year; null where it is missing: the line breaks there. */
  readonly values: readonly (number | null)[];
  /** The user's own line, a published one to compare with, or one of several of equal rank. */
  readonly role: "own" | "ghost" | "contrast" | "series";
}

/** The values of a line that are there. */
export function presentValues({ values }: Pick<LineRows, "values">): number[] {
  return values.filter((value) => value !== null);
}
