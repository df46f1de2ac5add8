/** The numbers behind a figure, ready to show: one text per cell, row headers first. */
export interface TableRows {
  /** What the numbers are, with unit and price year. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What every figure carries, whatever it draws. Finished text in the page's language. */
export interface FigureRows {
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
  readonly values: readonly number[];
  /** The user's own line, or a published one to compare with. */
  readonly role: "own" | "ghost" | "contrast";
}
