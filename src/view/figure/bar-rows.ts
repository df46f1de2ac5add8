import type { FigureRows } from "./figure.js";

/** A bar with its label and value. */
export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** "1 292 kr" */
  readonly text: string;
  /** The user's own, or one to compare with. */
  readonly role: "own" | "ghost";
}

/** Bars to compare, from zero. */
export interface BarRows extends FigureRows {
  readonly bars: readonly Bar[];
}
