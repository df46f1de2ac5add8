import { itemAt } from "../../model/core/series.js";
import type { TableCell } from "./figure.js";

/** The rows of a table by year: the year, then each series' value. Throws a RangeError on a hole. */
export function yearRows(
  years: readonly number[],
  series: readonly (readonly (number | null)[])[],
): readonly (readonly TableCell[])[] {
  return years.map((year, place) => [year, ...series.map((values) => itemAt(values, place))]);
}
