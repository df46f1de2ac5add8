import { presetIds } from "../../model/core/baseline.js";
import { type Category, categories } from "../../model/core/category.js";
import { first, last } from "../../model/core/series.js";
import type { Presets, ScenarioResult } from "../../model/result/scenario-result.js";
import { spanName } from "../core/baseline-note.js";
import { intervalText, spanText } from "../core/interval-text.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows, LineRows, TableRows } from "../figure/figure.js";
import { type LineWithName, namedLines } from "../figure/line-rows.js";
import { moneyColumn, statedColumn, yearColumn } from "../figure/table-columns.js";
import { toldTexts } from "../figure/told.js";
import { yearRows } from "../figure/year-rows.js";
import { type PeriodRows, periodRows } from "../scenario/period-rows.js";
import { type HandleRows, stackedHandleRows } from "./handle-rows.js";
import { scenarioLine } from "./scenario-name.js";
import { markIn, type StatedResult } from "./stated-result.js";
import { resultWords } from "./words/index.js";

/** One category's layer in the stack. M kr, 2021 prices, one value a year. */
export interface BandRows {
  readonly category: Category;
  /** "Velferdsteknologi 1,9": its name and last value. */
  readonly label: string;
  /** For where there is little room: "EPJ 2,0". */
  readonly shortLabel: string;
  /** For where there is least: "EPJ". */
  readonly shortestLabel: string;
  readonly values: readonly number[];
}

/** How sure the first year's total is. M kr. */
export interface StartInterval {
  readonly year: number;
  readonly low: number;
  readonly high: number;
  /** "1,3–7,7" */
  readonly label: string;
}

/** What the total lies within, a value a year: M kr. */
export interface TotalSpan {
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** What part of the outcomes it holds: "80 %". */
  readonly label: string;
}

/** Total cost stacked by category, with the report's scenarios behind. */
export interface TotalRows extends FigureRows {
  readonly years: readonly number[];
  readonly unit: string;
  readonly bands: readonly BandRows[];
  readonly lines: readonly LineRows[];
  readonly start: StartInterval;
  /** The present year, where it is among the years: those before it have been. */
  readonly today?: { readonly year: number; readonly label: string };
  readonly handles: readonly HandleRows[];
  /** Where two periods meet, with what joining them is called. */
  readonly marks: PeriodRows["inner"];
  /** Laid over the chart where it is asked for. */
  readonly span?: TotalSpan;
}

interface TotalOptions {
  /** Left out where time is not to show. */
  readonly thisYear?: number;
  /** Scenarios to draw beside, by their names. */
  readonly pinned?: readonly ScenarioResult[];
}

/** The rows of the total chart. */
export function totalRows(
  result: ScenarioResult,
  presets: Presets,
  context: ViewContext,
  { thisYear, pinned = [] }: TotalOptions = {},
): TotalRows {
  const { years } = result.projection;
  const { low, high } = result.interval;
  const held = pinnedLines(pinned);
  const isAmong = thisYear !== undefined && years.includes(thisYear);
  return {
    ...totalTexts(result, held, context),
    unit: context.prices.billionsUnit,
    years,
    bands: bandRows(result, context),
    lines: totalLines(result, presets, held, context),
    start: { year: first(years), low, high, label: spanText(low, high, context) },
    ...(isAmong ? { today: { year: thisYear, label: resultWords(context.locale).today } } : {}),
    handles: stackedHandleRows(result, context),
    marks: periodRows(result.scenario, context.locale).inner,
    table: () => tableRows(result, presets, context),
  };
}

/** What is said of the total: whose scenario, the finding, the parts, and what it rests on. */
function totalTexts(result: ScenarioResult, pinned: readonly LineWithName[], context: ViewContext) {
  const { words, format, prices } = context;
  const { years, cost, total } = result.projection;
  const { interval, reportTotals } = result;
  const { total: text, inYear } = resultWords(context.locale);
  const shares = categories
    .map((category) => `${words.category[category]} ${format.money(last(cost[category]))}`)
    .join(", ");
  return {
    scenario: [
      text.scenario({
        line: scenarioLine(result, context),
        year: last(years),
        span: spanText(reportTotals.low, reportTotals.high, context),
        spanName: spanName({ survey: result.survey, year: first(years) }, context),
      }),
      ...pinned.map(({ name }) => name),
    ].join(" · "),
    ...toldTexts({
      title: (mark) =>
        text.title({
          direction: directionOf(last(total) - first(total)),
          start: markIn(mark, first(years))("total", format.money(first(total))),
          span: spanText(interval.low, interval.high, context, markIn(mark, first(years))),
          end: markIn(mark, last(years))("total", format.money(last(total)), inYear(last(years))),
          firstYear: first(years),
        }),
      source: (mark) =>
        text.source({
          prices: prices.constant,
          year: first(years),
          interval: intervalText(interval, context, markIn(mark, first(years))),
        }),
    }),
    summary: `${last(years)}: ${shares}.`,
  };
}

function directionOf(change: number) {
  if (change === 0) return "same";
  return change > 0 ? "up" : "down";
}

function bandRows(
  { projection: { cost } }: ScenarioResult,
  { words, format }: ViewContext,
): BandRows[] {
  return categories.map((category) => {
    const amount = format.billions(last(cost[category]));
    return {
      category,
      label: `${words.category[category]} ${amount}`,
      shortLabel: `${words.categoryShort[category]} ${amount}`,
      shortestLabel: words.categoryShort[category],
      values: cost[category],
    };
  });
}

function totalLines(
  { projection }: ScenarioResult,
  presets: Presets,
  pinned: readonly LineWithName[],
  { words, format }: ViewContext,
): LineRows[] {
  const ghosts = presetIds.map((id): LineWithName => {
    const values = presets[id].projection.total;
    return { id, name: words.preset[id], role: "ghost", values };
  });
  const own = { id: "own", name: words.yours, role: "own", values: projection.total } as const;
  return namedLines([...ghosts, ...pinned, own], format.billions);
}

/** What a scenario that is held fast is called for short, by its place, counted from 0: "A". */
export const pinLetter = (place: number) => String.fromCharCode("A".charCodeAt(0) + place);

/** One a pinned scenario, lettered and coloured as in a comparison of them. */
function pinnedLines(pinned: readonly ScenarioResult[]): LineWithName[] {
  return pinned.map(({ scenario: { name }, projection }, place) => {
    const letter = pinLetter(place);
    const values = projection.total;
    return { id: `series-${letter}`, name: `${letter} ${name}`, letter, role: "series", values };
  });
}

function tableRows(
  { projection }: ScenarioResult,
  presets: Presets,
  context: ViewContext,
): TableRows {
  const { words, prices } = context;
  const { years, cost, total } = projection;
  const stated = (label: string, what: StatedResult) =>
    statedColumn(moneyColumn(label, context), years, what);
  return {
    caption: `${words.millionsCaption}, ${prices.constant}`,
    columns: [
      yearColumn(words),
      ...categories.map((category) =>
        stated(words.category[category], { id: "categoryCost", category }),
      ),
      stated(words.total, { id: "total" }),
      ...presetIds.map((of) => stated(words.preset[of], { id: "total", of })),
    ],
    rows: yearRows(years, [
      ...categories.map((category) => cost[category]),
      total,
      ...presetIds.map((preset) => presets[preset].projection.total),
    ]),
  };
}
