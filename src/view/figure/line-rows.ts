import { last } from "../../model/core/series.js";
import { type FigureRows, type LineRows, presentValues } from "./figure.js";

/** A line chart: one or more lines over the same years. */
export interface LineChartRows extends FigureRows {
  readonly years: readonly number[];
  /** Unit of the axis. */
  readonly unit: string;
  readonly lines: readonly LineRows[];
  /** The span that the own line lies in: lowest and highest value each year. */
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[] };
  /** An axis value as text, without the unit. */
  readonly tick: (value: number) => string;
}

/** A line with its name and its last value at its end: "Middels 9,4". */
export function namedLine(
  { name, ...line }: Omit<LineRows, "label"> & { readonly name: string },
  text: (value: number) => string,
): LineRows {
  return { ...line, label: `${name} ${text(last(presentValues(line)))}` };
}
