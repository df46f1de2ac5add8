import type { About } from "../../model/core/quantity.js";
import type { SentencePart } from "../core/sentence-parts.js";

/** Which of the quantities that the model describes a number is. */
export interface StatedNumber extends Pick<About, "category" | "from"> {
  readonly id: string;
  /** Left out where the id says it. */
  readonly year?: number;
  /** Whose it is, where that is not the page's own scenario; or which end of a span. */
  readonly of?: string;
  /** The place or the answer that it is of, where that is not the page's own. */
  readonly place?: string;
  /** What else tells it apart, by name: the group and kind of a cost, the area of a ledger. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
  /** The part of all draws that lie below it, where it is drawn. */
  readonly part?: number;
  /** The share of staffing growth that is saved, where that is not the scenario's. */
  readonly share?: number;
}

/** A number that one asks about: what it is, and whose where that is not the page's scenario's. */
export interface AskedNumber {
  readonly stated: StatedNumber;
  readonly whose: string | null;
}

/** Numbers that one asks about, with what they are called where they stand. */
export interface AskedNumbers {
  /** "Lav, 2050", or the title of the figure that they are of. */
  readonly title: string;
  readonly numbers: readonly AskedNumber[];
  /** Whether no table stands by that has the others. */
  readonly isAlone?: true;
  /** How they come to stand together, which their arithmetic does not say. */
  readonly lead?: string;
}

/** A text in parts; the numbers in it can be asked about, and are all of one place. */
export interface StatedText {
  readonly parts: readonly SentencePart[];
  readonly place: Omit<StatedNumber, "id">;
}

/**
 * A column of numbers: rows carry the numbers, the column says how they are shown. A text in it is a
 * number that is written already, where each is in a unit of its own.
 */
export interface NumberColumn {
  readonly label: string;
  /** Of the raw numbers, for files: "mill. kr", "andel". Empty where there is none, as for years. */
  readonly unit: string;
  readonly text: (value: number) => string;
  /** What the number in a row is. Without it the column's numbers open no arithmetic. */
  readonly stated?: (row: number) => StatedNumber | null;
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

/** The number in a cell, for who asks about it; null where the model describes none there. */
export function askedCell(table: TableRows, row: number, place: number): AskedNumbers | null {
  const number = askedNumber(table, row, place);
  const cells = table.rows[row] ?? [];
  // What a row is of stands first in it, and in its texts.
  const heads = cells.flatMap((cell, index) => {
    const column = table.columns[index];
    const isHead = index === 0 || (typeof column === "string" && cell !== null);
    return isHead ? [cellText(cell, column)] : [];
  });
  const label = columnLabel(table.columns[place] ?? "");
  return number && { title: [label, ...heads].join(", "), numbers: [number] };
}

function askedNumber({ columns, rows }: TableRows, row: number, place: number): AskedNumber | null {
  const column = columns[place];
  if (typeof column !== "object" || (rows[row]?.[place] ?? null) === null) return null;
  const stated = column.stated?.(row) ?? null;
  return stated && { stated, whose: stated.of === undefined ? null : column.label };
}

/** The numbers to ask about first of a figure: else those of its last year that are described. */
export function askedFigure({ title, table, asked }: FigureRows): AskedNumbers {
  if (asked !== undefined)
    return { title, numbers: asked.map(({ whose = null, ...stated }) => ({ stated, whose })) };
  const made = table();
  const all = made.rows.flatMap((cells, row) =>
    cells.flatMap((_, place) => askedNumber(made, row, place) ?? []),
  );
  const year = Math.max(...all.flatMap(({ stated }) => stated.year ?? []));
  return { title, numbers: all.filter(({ stated }) => stated.year === year) };
}

/** The unit of a column's raw numbers; empty for texts. */
export function columnUnit(column: TableColumn): string {
  return typeof column === "string" ? "" : column.unit;
}

/** A text of a figure in parts: the numbers in it have the places of their `numbers` as ids. */
export interface ToldText {
  readonly parts: readonly SentencePart[];
  readonly numbers: readonly StatedNumber[];
}

/** What every figure carries, whatever it draws. Finished text in the page's language. */
export interface FigureRows {
  /** The scenario that is drawn, for pictures and files; left out where the figure is of none. */
  readonly scenario?: string;
  /** States the finding. */
  readonly title: string;
  /** What a reader who can't see the figure needs. */
  readonly summary: string;
  /** The title and the source in parts, where numbers in them can be asked about. */
  readonly told?: Partial<Readonly<Record<"title" | "source", ToldText>>>;
  /** "Kilde: …" with the unit and price year of the axis. */
  readonly source: string;
  /** Whether nothing in it follows from what the scenarios start from: it says nothing of that then. */
  readonly isOfReport?: true;
  /** The figure's twin. A function, because it is only built when it is open. */
  readonly table: () => TableRows;
  /** The numbers that one asks about first, where these are not the table's last year. */
  readonly asked?: readonly NamedNumber[];
}

/** A number that is asked about, and whose it is where several stand together. */
export interface NamedNumber extends StatedNumber {
  readonly whose?: string;
}

/** A line through the years. */
export interface LineRows {
  readonly id: string;
  /** Written at the line's end. */
  readonly label: string;
  /** The same without the value: whose line it is. */
  readonly name?: string;
  /** Stands in where there is no room for the label: "A 9,4". */
  readonly letter?: string;
  /** One a year; null where it is missing: the line breaks there. */
  readonly values: readonly (number | null)[];
  /**
   * The user's own line, a published one to compare with, one of several of equal rank, or the ground
   * that sets one of these apart from what it crosses.
   */
  readonly role: "own" | "ghost" | "contrast" | "series" | "halo";
}

/** The values of a line that are there. */
export function presentValues({ values }: Pick<LineRows, "values">): number[] {
  return values.filter((value) => value !== null);
}
