import { first, last } from "../../model/core/series.js";
import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn } from "../figure/figure.js";
import type { LineChartRows } from "../figure/line-rows.js";
import { moneyColumn, shareColumn, yearColumn } from "../figure/table-columns.js";
import type { Compared } from "./compared.js";
import { type ComparisonWords, comparisonWords } from "./words/index.js";

/** One measure through the years, a line a scenario. */
interface Measure {
  readonly title: ComparisonWords["total"]["title"];
  readonly source: string;
  readonly unit: string;
  readonly values: (one: Compared) => Values;
  readonly column: (label: string) => NumberColumn;
  readonly tick: (value: number) => string;
  /** An amount in the title. */
  readonly text: (value: number) => string;
}

/** The years that a measure has a meaning in, with a value for each. */
interface Values {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/** Total cost of each scenario. M kr. */
export function comparedTotalRows(all: readonly Compared[], context: ViewContext): LineChartRows {
  const { locale, format, prices } = context;
  const { title, source } = comparisonWords(locale).total;
  return measureRows(all, context, {
    title,
    source: source(prices.constant),
    unit: prices.billionsUnit,
    values: ({ result: { projection } }) => ({
      years: projection.years,
      values: projection.total,
    }),
    column: (label) => moneyColumn(label, context),
    tick: (mnok) => format.number(mnok / 1000, 1),
    text: format.money,
  });
}
