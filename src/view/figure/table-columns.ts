import { itemAt } from "../../model/core/series.js";
import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn, StatedNumber } from "./figure.js";

/** Years: never with a separator. */
export function yearColumn({ year }: Pick<ViewContext["words"], "year">): NumberColumn {
  return { label: year, unit: "", text: String };
}

/** Amounts in M kr, shown whole. */
export function moneyColumn(label: string, { prices, format }: ViewContext): NumberColumn {
  return { label, unit: prices.millionsUnit, text: format.integer };
}

/** Fractions, shown as per cent. */
export function shareColumn(label: string, { words, format }: ViewContext): NumberColumn {
  return { label, unit: words.unit.share, text: (fraction) => format.percent(fraction) };
}

/** Whole numbers of something, the label says of what. */
export function integerColumn(
  label: string,
  { format }: Pick<ViewContext, "format">,
): NumberColumn {
  return { label, unit: "", text: format.integer };
}

/** The same column, its numbers, one a year, being what the model describes by an id. */
export function statedColumn(
  column: NumberColumn,
  years: readonly number[],
  what: Omit<StatedNumber, "year">,
): NumberColumn {
  return { ...column, stated: (row) => ({ ...what, year: itemAt(years, row) }) };
}

/** The same column, its numbers being what is given, a row each; null where the model has none. */
export function statedRows(
  column: NumberColumn,
  numbers: readonly (StatedNumber | null)[],
): NumberColumn {
  return { ...column, stated: (row) => itemAt(numbers, row) };
}
