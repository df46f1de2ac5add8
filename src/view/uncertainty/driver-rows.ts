import { first, itemAt } from "../../model/core/series.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { InputEffect } from "../../model/uncertainty/sensitivity.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows, TableRows } from "../figure/figure.js";
import { moneyColumn, shareColumn } from "../figure/table-columns.js";
import { uncertaintyWords } from "./words/index.js";

/** One input's bars. */
export interface DriverRow {
  readonly id: string;
  readonly label: string;
  /** The category's class, for its colour; "baseline" for the baseline. */
  readonly kind: string;
  readonly low: number;
  readonly high: number;
  /** "5,4–13,4" */
  readonly span: string;
  readonly index: number;
  readonly indexText: string;
  readonly rankText: string;
}

/** What drives the total: tornado and total Sobol indices side by side, sorted by the latter. */
export interface DriverRows extends FigureRows {
  readonly rows: readonly DriverRow[];
  /** The total with every input at the median. */
  readonly center: number;
  readonly heads: { readonly bar: string; readonly index: string; readonly rank: string };
  readonly tick: (value: number) => string;
}

interface DriverOptions {
  readonly scenario: Scenario;
  readonly year: number;
  /** The scenario's own total in the year. */
  readonly center: number;
  /** How many points the indices come from. */
  readonly points: number;
  readonly scenarioLine: string;
}

/** The rows of what drives the total in a year. */
export function driverRows(
  effects: readonly InputEffect[],
  { scenario, year, center, points, scenarioLine }: DriverOptions,
  context: ViewContext,
): DriverRows {
  const { locale, format, prices } = context;
  const words = uncertaintyWords(locale).drivers;
  const rows = effects.map((effect) => driverRow(effect, scenario, context));
  return {
    scenario: scenarioLine,
    ...topTexts(rows, year, context),
    source: words.source({ year, unit: prices.billionsUnit, points: format.integer(points) }),
    rows,
    center,
    heads: { bar: words.barHead(year), index: words.indexHead, rank: words.rankHead },
    tick: (mnok) => format.number(mnok / 1000, 1),
    table: () => driverTable(effects, rows, year, context),
  };
}

/** The title and the summary: what drives the total most. */
function topTexts([top]: readonly DriverRow[], year: number, { locale, format }: ViewContext) {
  const words = uncertaintyWords(locale).drivers;
  if (top === undefined) return { title: words.nothing, summary: words.nothing };
  const { label: name, indexText: percent } = top;
  const [low, high] = [format.money(top.low), format.money(top.high)];
  return {
    title: words.title({ name, year, percent }),
    summary: words.summary({ name, low, high, year }),
  };
}

function driverTable(
  effects: readonly InputEffect[],
  labels: readonly DriverRow[],
  year: number,
  context: ViewContext,
): TableRows {
  const { caption, heads } = uncertaintyWords(context.locale).drivers;
  return {
    caption: caption({ year, unit: context.prices.millionsUnit }),
    columns: [
      heads.input,
      moneyColumn(heads.low, context),
      moneyColumn(heads.high, context),
      shareColumn(heads.index, context),
      { label: heads.rank, unit: "", text: (rank) => context.format.number(rank, 2) },
    ],
    rows: effects.map(({ low, high, index, rank }, place) => [
      itemAt(labels, place).label,
      low,
      high,
      index,
      rank,
    ]),
  };
}

function driverRow(
  { input, low, high, index, rank }: InputEffect,
  { breakpoints }: Scenario,
  { locale, format, words }: ViewContext,
): DriverRow {
  const text = uncertaintyWords(locale).drivers;
  const values = {
    low,
    high,
    span: `${format.billions(low)}–${format.billions(high)}`,
    index,
    indexText: format.percent(index, 0),
    rankText: rank === null ? "–" : format.number(rank, 2),
  };
  if (input.kind === "baseline")
    return {
      id: "baseline",
      kind: "baseline",
      label: text.baseline(first(breakpoints)),
      ...values,
    };
  const { category, period } = input;
  const span = `${itemAt(breakpoints, period)}–${itemAt(breakpoints, period + 1)}`;
  return {
    id: `${category}-${period}`,
    kind: category,
    label: text.rate({ category: words.categoryShort[category], span }),
    ...values,
  };
}
