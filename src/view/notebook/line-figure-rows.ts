import { first, itemAt, last, zip } from "../../model/core/series.js";
import { checkNamed } from "../../model/notebook/known-options.js";
import type { ViewContext } from "../core/view-context.js";
import { type LineChartRows, type LineWithName, namedLines } from "../figure/line-rows.js";
import { checkOptions } from "./check-options.js";
import { notebookWords } from "./words/index.js";
import { readYearly, type Yearly } from "./yearly-rows.js";

/** How a notebook's chart is labelled. */
export interface DrawingOptions {
  /** States the finding. */
  readonly title: string;
  /** Of the values: "mill. kr", "kr". */
  readonly unit: string;
  /** Instead of the usual source line. */
  readonly source?: string;
}

export const drawingOptions = { required: ["title", "unit"], optional: ["source"] } as const;

/** Series to draw, by the name written at the line's end. */
export type SeriesByName = Readonly<Record<string, Iterable<unknown>>>;

/**
 * Lines through the years from a notebook's own series. They may start late, stop early and have
 * gaps: the line breaks there, and the table shows a dash.
 *
 * @throws a RangeError that names the option, or the series, row and value
 */
export function lineFigureRows(
  series: SeriesByName,
  options: DrawingOptions,
  context: ViewContext,
): LineChartRows {
  checkOptions("lines", { ...options }, drawingOptions);
  checkNamed("lines", series, "{ name: rows }");
  const read = readSeries(series);
  const years = yearsOf(read);
  const text = notebookWords(context.locale);
  const number = (value: number) => numberText(value, context);
  return {
    title: options.title,
    summary: `${read.map((one) => seriesSummary(one, context)).join(". ")}.`,
    source: options.source ?? text.source,
    years,
    unit: options.unit,
    tick: number,
    lines: namedLines(
      read.map((one, index) => lineOf(one, { years, index })),
      number,
    ),
    table: () => ({
      caption: text.caption(options.title, options.unit),
      columns: [
        { label: text.year, unit: "", text: String },
        ...read.map(({ name }) => ({ label: name, unit: options.unit, text: number })),
      ],
      rows: years.map((year) => [year, ...read.map(({ values }) => values.get(year) ?? null)]),
    }),
  };
}

interface NamedYearly {
  readonly name: string;
  readonly values: Yearly;
}

/** The series by name; a RangeError where there are too few, too many or an empty one. */
function readSeries(series: SeriesByName): NamedYearly[] {
  const read = Object.entries(series).map(([name, rows]) => ({
    name,
    values: readYearly(name, rows),
  }));
  if (read.length === 0 || read.length > letters.length)
    throw new RangeError(`invalid series: lines draws 1 to ${letters.length}, got ${read.length}`);
  for (const { name, values } of read)
    if ([...values.values()].every((value) => value === null))
      throw new RangeError(`invalid series: "${name}" has no value`);
  return read;
}

/** Every year from the first that a series has to the last. */
function yearsOf(read: readonly NamedYearly[]): number[] {
  const known = read.flatMap(({ values }) => [...values.keys()]);
  const [from, to] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Colours of lines, by the letter in their name. */
const letters = ["A", "B", "C", "D", "E", "F"];

function lineOf(
  { name, values }: NamedYearly,
  { years, index }: { readonly years: readonly number[]; readonly index: number },
): LineWithName {
  return {
    id: `series-${itemAt(letters, index)}`,
    name,
    values: years.map((year) => values.get(year) ?? null),
    role: "series",
  };
}

/** "Modell: 4 500 (2021) til 9 385 (2050). Faktisk mangler 2023." */
function seriesSummary({ name, values }: NamedYearly, context: ViewContext): string {
  const text = notebookWords(context.locale);
  const number = (value: number) => numberText(value, context);
  const present = [...values].flatMap(([year, value]) => (value === null ? [] : [{ year, value }]));
  const [start, end] = [first(present), last(present)];
  const said =
    start === end
      ? text.point(name, number(start.value), start.year)
      : text.span({
          name,
          from: number(start.value),
          firstYear: start.year,
          to: number(end.value),
          lastYear: end.year,
        });
  const years = present.map(({ year }) => year);
  const gaps = zip(years.slice(0, -1), years.slice(1)).flatMap(([before, after]) => {
    const [from, to] = [before + 1, after - 1];
    if (from > to) return [];
    return from === to ? String(from) : `${from}–${to}`;
  });
  return gaps.length === 0 ? said : `${said}. ${text.missing(name, gaps.join(", "))}`;
}

/**
 * A number as a chart writes it: whole from a hundred up, else with at most one decimal, and below
 * one with the two digits that say most: growth is a fraction.
 */
export function numberText(value: number, { format }: Pick<ViewContext, "format">): string {
  const size = Math.abs(value);
  if (size < 1) return format.number(Number(value.toPrecision(2)), leastDecimals);
  return format.number(value, size >= 100 ? 0 : 1);
}

/** As many as the least of our numbers needs: M kr per inhabitant in a survey's fit. */
const leastDecimals = 8;

/** Whether numbers of that name are years, which have no space between thousands. */
export const isYear = (name: string) => /^(år|year)$/i.test(name);

/** Writes the numbers of that name as a chart does, years as they are. */
export const numbersNamed = (name: string, context: Pick<ViewContext, "format">) =>
  isYear(name) ? String : (value: number) => numberText(value, context);
