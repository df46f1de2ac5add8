import type { FigureRows, LineRows } from "./figure.js";

/** A line chart: one or more lines over the same years. */
export interface LineChartRows extends FigureRows {
  readonly years: readonly number[];
  /** Unit of the axis. */
  readonly unit: string;
  readonly lines: readonly LineRows[];
  /** An axis value as text, without the unit. */
  readonly tick: (value: number) => string;
}
