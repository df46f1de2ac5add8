import { first, itemAt, known, last } from "../../model/core/series.js";
import { spanParts as ends } from "../../model/uncertainty/chance-quantities.js";
import type { Simulation } from "../../model/uncertainty/simulation.js";
import {
  type MarkFigure,
  type SentencePart,
  sentenceParts,
  sentenceText,
  unbroken,
} from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import { moneyColumn, statedColumn } from "../figure/table-columns.js";
import { toldWithin } from "../figure/told-within.js";
import { widestCost } from "../result/scenario-sentence.js";
import type { TotalRows } from "../result/total-rows.js";
import { markSetting } from "./mark-setting.js";
import { spanTexts } from "./span-text.js";
import { uncertaintyWords } from "./words/index.js";

/** What the page draws of the total, and says of it after its sentence. */
export interface TotalShown {
  readonly rows: TotalRows;
  /** Begins with a space; none where nothing is said. */
  readonly more: readonly SentencePart[];
  /** The same with as wide numbers as one may drag it to. */
  readonly longest: string;
}

/** The total with its 80 % interval laid over the chart and said after the sentence. */
export function withSpan(
  rows: TotalRows,
  { simulation, rho }: { readonly simulation: Simulation; readonly rho: number },
  context: ViewContext,
): TotalShown {
  const { format, locale } = context;
  const { years } = simulation;
  const pairs = years.map((year) => simulation.quantiles(ends, year));
  const low = pairs.map((pair) => itemAt(pair, 0));
  const high = pairs.map((pair) => itemAt(pair, 1));
  const words = uncertaintyWords(locale).span;
  const said = (lowEnd: number, highEnd: number) => (mark: MarkFigure) => {
    const marked = {
      ...spanTexts(mark, context),
      low: mark("spanLow", format.money(lowEnd)),
      high: mark("spanHigh", format.money(highEnd)),
    };
    return ` ${words.sentence({ year: last(years), ...marked })}`;
  };
  const more = sentenceParts(said(last(low), last(high)));
  const size = simulation.draws(first(years)).length;
  const source = toldWithin(known(rows.told?.source ?? null), (text, mark) => {
    const draws = markSetting(mark, "draws", format.integer(size));
    const common = markSetting(mark, "dependence", format.percent(rho, 0));
    return `${text} ${words.source({ draws, rho: common })}`;
  });
  return {
    more,
    longest: said(widestCost / 10, widestCost)(unbroken),
    rows: {
      ...rows,
      summary: `${rows.summary}${sentenceText(more)}`,
      source: sentenceText(source.parts),
      told: { ...rows.told, source },
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
