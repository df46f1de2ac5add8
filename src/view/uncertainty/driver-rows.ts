import { first, itemAt } from "../../model/core/series.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { InputEffect } from "../../model/uncertainty/sensitivity.js";
import type { UncertainInput } from "../../model/uncertainty/total-model.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows, NumberColumn, StatedNumber, TableRows } from "../figure/figure.js";
import { moneyColumn, shareColumn, statedRows } from "../figure/table-columns.js";
import { toldTexts } from "../figure/told.js";
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
  const numbers = effects.map((effect) => statedOf(effect, { scenario, year }));
  const index = numbers[0]?.[driverIds.indexOf("driverIndex")];
  return {
    scenario: scenarioLine,
    ...topTexts(rows, { year, index }, context),
    source: words.source({ year, unit: prices.billionsUnit, points: format.integer(points) }),
    rows,
    center,
    heads: { bar: words.barHead(year), index: words.indexHead, rank: words.rankHead },
    tick: (mnok) => format.number(mnok / 1000, 1),
    table: () => driverTable(effects, rows, { scenario, year }, context),
    asked: numbers.flatMap((of, place) => of.filter(({ id }) => place === 0 || inChart.has(id))),
  };
}

/** What the numbers of an input are: one that has no spread has no rank correlation. */
const driverIds = ["driverLow", "driverHigh", "driverIndex", "driverRank"] as const;

export type DriverId = (typeof driverIds)[number];

/** Those that are written beside the bars. */
const inChart: ReadonlySet<string> = new Set(["driverIndex", "driverRank"] satisfies DriverId[]);

type Placed = Pick<DriverOptions, "scenario" | "year">;

function statedOf({ input, rank }: InputEffect, { scenario, year }: Placed): StatedNumber[] {
  const place =
    input.kind === "baseline"
      ? { year }
      : { category: input.category, from: itemAt(scenario.breakpoints, input.period), year };
  const ids = driverIds.filter((id) => id !== "driverRank" || rank !== null);
  return ids.map((id) => ({ id, ...place }));
}

/** The title and the summary: what drives the total most. */
function topTexts(
  [top]: readonly DriverRow[],
  { year, index }: { readonly year: number; readonly index: StatedNumber | undefined },
  { locale, format }: ViewContext,
) {
  const words = uncertaintyWords(locale).drivers;
  if (top === undefined || index === undefined)
    return { title: words.nothing, summary: words.nothing };
  const { label: name, indexText: percent } = top;
  const [low, high] = [format.money(top.low), format.money(top.high)];
  return {
    ...toldTexts({ title: (mark) => words.title({ name, year, percent: mark(index, percent) }) }),
    summary: words.summary({ name, low, high, year }),
  };
}

function driverTable(
  effects: readonly InputEffect[],
  labels: readonly DriverRow[],
  placed: Placed,
  context: ViewContext,
): TableRows {
  const { caption, heads } = uncertaintyWords(context.locale).drivers;
  const numbers = effects.map((effect) => statedOf(effect, placed));
  const stated = (column: NumberColumn, place: number) =>
    statedRows(
      column,
      numbers.map((row) => row[place] ?? null),
    );
  const rankText = (rank: number) => context.format.number(rank, 2);
  return {
    caption: caption({ year: placed.year, unit: context.prices.millionsUnit }),
    columns: [
      heads.input,
      ...[
        moneyColumn(heads.low, context),
        moneyColumn(heads.high, context),
        shareColumn(heads.index, context),
        { label: heads.rank, unit: "", text: rankText },
      ].map(stated),
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
  scenario: Scenario,
  context: ViewContext,
): DriverRow {
  const { format } = context;
  const [id, kind] =
    input.kind === "baseline"
      ? ["baseline", "baseline"]
      : [`${input.category}-${input.period}`, input.category];
  return {
    id,
    kind,
    label: driverLabel(input, scenario, context),
    low,
    high,
    span: `${format.billions(low)}–${format.billions(high)}`,
    index,
    indexText: format.percent(index, 0),
    rankText: rank === null ? "–" : format.number(rank, 2),
  };
}

/** "EPJ 2021–2025" */
export function driverLabel(
  input: UncertainInput,
  { breakpoints }: Pick<Scenario, "breakpoints">,
  { locale, words }: Pick<ViewContext, "locale" | "words">,
): string {
  const text = uncertaintyWords(locale).drivers;
  if (input.kind === "baseline") return text.baseline(first(breakpoints));
  const { category, period } = input;
  const span = `${itemAt(breakpoints, period)}–${itemAt(breakpoints, period + 1)}`;
  return text.rate({ category: words.categoryShort[category], span });
}
