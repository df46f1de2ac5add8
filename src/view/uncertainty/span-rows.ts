import { first, itemAt, last } from "../../model/core/series.js";
import type { Simulation } from "../../model/uncertainty/simulation.js";
import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import { moneyColumn, statedColumn } from "../figure/table-columns.js";
import type { TotalRows } from "../result/total-rows.js";
import { uncertaintyWords } from "./words/index.js";

/** What the page says and draws of the total. */
export interface TotalShown {
  readonly sentence: string;
  readonly rows: TotalRows;
}

/** The ends of the interval that the chart and the sentence carry. */
const ends = [0.1, 0.9] as const;

/** The same with the total's 80 % interval laid over the chart and said after the sentence. */
export function withSpan(
  { sentence, rows }: TotalShown,
  { simulation, rho }: { readonly simulation: Simulation; readonly rho: number },
  context: ViewContext,
): TotalShown {
  const { format, locale } = context;
  const { years } = simulation;
  const pairs = years.map((year) => simulation.quantiles(ends, year));
  const low = pairs.map((pair) => itemAt(pair, 0));
  const high = pairs.map((pair) => itemAt(pair, 1));
  const [lowEnd, highEnd] = [format.money(last(low)), format.money(last(high))];
  const words = uncertaintyWords(locale).span;
  const text = words.sentence({ year: last(years), low: lowEnd, high: highEnd });
  const draws = format.integer(simulation.draws(first(years)).length);
  const source = words.source({ draws, rho: format.percent(rho, 0) });
  return {
    sentence: `${sentence} ${text}`,
    rows: {
      ...rows,
      summary: `${rows.summary} ${text}`,
      source: `${rows.source} ${source}`,
      span: { low, high, label: format.percent(ends[1] - ends[0], 0) },
      table: () => withEnds(rows.table(), { years, spans: [low, high] }, context),
    },
  };
}

/** The chart's table twin with both ends of the interval, a year a row. */
function withEnds(
  { columns, rows, ...table }: TableRows,
  {
    years,
    spans,
  }: { readonly years: readonly number[]; readonly spans: readonly (readonly number[])[] },
  context: ViewContext,
): TableRows {
  const words = uncertaintyWords(context.locale).span;
  const end = (label: string, part: number): NumberColumn =>
    statedColumn(moneyColumn(label, context), years, { id: "quantile", part });
  return {
    ...table,
    columns: [...columns, end(words.low, ends[0]), end(words.high, ends[1])],
    rows: rows.map((row, year) => [...row, ...spans.map((values) => itemAt(values, year))]),
  };
}
