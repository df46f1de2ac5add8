import { atYear, first, last, zip } from "../../model/core/series.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import { type LineChartRows, namedLines } from "../figure/line-rows.js";
import { moneyColumn, shareColumn, statedColumn, yearColumn } from "../figure/table-columns.js";
import { type MarkNumber, toldTexts } from "../figure/told.js";
import { startText } from "../result/start-text.js";
import type { Compared } from "./compared.js";
import { type ComparisonWords, comparisonWords } from "./words/index.js";

/** One measure through the years, a line a scenario. */
interface Measure {
  readonly id: StatedId;
  readonly title: ComparisonWords["total"]["title"];
  readonly source: (mark: MarkNumber) => string;
  readonly unit: string;
  readonly values: (one: Compared) => Values;
  readonly column: (label: string) => NumberColumn;
  readonly tick: (value: number) => string;
  /** The last value beside a line's name: as exact as in the title, in the axis's unit. */
  readonly end: (value: number) => string;
  /** An amount in the title. */
  readonly text: (value: number) => string;
  /** Adds to a scenario's label what its values are of, where that is not the same for all. */
  readonly mark?: (label: string, one: Compared) => string;
  /** The same in a name at a line's end, where there is little room. */
  readonly markShort?: (label: string, one: Compared) => string;
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
    id: "total",
    title,
    source: (mark) => source(prices.constant, commonStart(all, context, mark)),
    unit: prices.billionsUnit,
    values: ({ result: { projection } }) => ({
      years: projection.years,
      values: projection.total,
    }),
    column: (label) => moneyColumn(label, context),
    tick: (mnok) => format.number(mnok / 1000, 1),
    end: format.billions,
    text: format.money,
  });
}

/** Where all lines begin. */
function commonStart(all: readonly Compared[], context: ViewContext, mark: MarkNumber): string {
  const { letter, result } = first(all);
  const year = first(result.projection.years);
  return startText(result, context, (id, text) => mark({ id, year, of: letter }, text));
}

/** Cost per inhabitant in each scenario. kr. */
export function comparedPerInhabitantRows(
  all: readonly Compared[],
  context: ViewContext,
): LineChartRows {
  const { locale, words, format, prices } = context;
  const text = comparisonWords(locale).perInhabitant;
  const whom = ({ result }: Compared) => words.agesShort[result.scenario.population.ages];
  const isMixed = new Set(all.map(whom)).size > 1;
  const ofAll = isMixed ? words.agesShort.all : whom(first(all));
  return measureRows(all, context, {
    id: "perInhabitant",
    title: (extremes) => (isMixed ? text.mixedTitle : text.title(ofAll, extremes)),
    source: (mark) =>
      text.source({
        whom: ofAll,
        constant: prices.constant,
        start: commonStart(all, context, mark),
      }),
    unit: prices.unit,
    values: ({ result: { projection, perInhabitant } }) => ({
      years: projection.years,
      values: perInhabitant,
    }),
    column: (label) => ({ label, unit: prices.unit, text: format.integer }),
    tick: format.integer,
    end: format.integer,
    text: format.kroner,
    ...(isMixed
      ? {
          mark: (label, one) => text.mixed(label, whom(one)),
          markShort: (label, { result }) =>
            text.mixedLabel(label, text.ages[result.scenario.population.ages]),
        }
      : {}),
  });
}

/** Break-even share of staffing growth in each scenario, from the first year that has one. */
export function comparedBreakEvenRows(
  all: readonly Compared[],
  context: ViewContext,
): LineChartRows {
  const { locale, format } = context;
  const { title, source } = comparisonWords(locale).breakEven;
  return measureRows(all, context, {
    id: "breakEven",
    title,
    source: () => source,
    unit: "%",
    values: ({ result: { comparison } }) => breakEvenValues(comparison),
    column: (label) => shareColumn(label, context),
    tick: (fraction) => format.number(fraction * 100, 1),
    end: (fraction) => format.fixed(fraction * 100, 1),
    text: (fraction) => format.percent(fraction),
  });
}

function breakEvenValues({ years, breakEven }: Compared["result"]["comparison"]): Values {
  const known = zip(years, breakEven).filter((pair) => pair[1] !== null);
  return { years: known.map(([year]) => year), values: breakEven.filter((one) => one !== null) };
}

const same = (label: string) => label;

function measureRows(
  all: readonly Compared[],
  context: ViewContext,
  measure: Measure,
): LineChartRows {
  const { id, title, source, unit, values, tick, text, mark = same, markShort = same } = measure;
  const { years } = values(first(all));
  const lastOf = (one: Compared) => last(values(one).values);
  const shown = measure.column("").text;
  return {
    ...toldTexts({
      title: (told) => {
        const amount = (one: Compared) =>
          told({ id, year: last(years), of: one.letter }, text(lastOf(one)));
        return titleText(all, { title, amount, lastOf }, last(years));
      },
      source,
    }),
    scenario: all.map(({ label }) => label).join(" · "),
    summary: all.map((one) => mark(`${one.label}: ${shown(lastOf(one))}`, one)).join(", "),
    unit,
    tick,
    years,
    lines: namedLines(
      all.map((one) => ({
        id: `series-${one.letter}`,
        name: markShort(one.label, one),
        letter: markShort(one.letter, one),
        values: values(one).values,
        role: "series",
      })),
      measure.end,
    ),
    table: () => measureTable(all, measure, context),
  };
}

/** The years of the first scenario, with a column for each. */
function measureTable(
  all: readonly Compared[],
  { id, source, values, column, mark = same }: Measure,
  { words }: ViewContext,
): TableRows {
  const { years } = values(first(all));
  return {
    caption: source((_, text) => text),
    columns: [
      yearColumn(words),
      ...all.map((one) =>
        statedColumn(column(mark(one.label, one)), years, { id, of: one.letter }),
      ),
    ],
    rows: years.map((year) => [
      year,
      ...all.map((one) => atYear(values(one).years, values(one).values, year)),
    ]),
  };
}

interface TitleParts extends Pick<Measure, "title"> {
  readonly amount: (one: Compared) => string;
  readonly lastOf: (one: Compared) => number;
}

/** Names the scenarios with the lowest and the highest value in the last year. */
function titleText(
  all: readonly Compared[],
  { title, amount, lastOf }: TitleParts,
  year: number,
): string {
  const ordered = all.toSorted((a, b) => lastOf(a) - lastOf(b));
  const [low, high] = [first(ordered), last(ordered)];
  return title({
    low: amount(low),
    high: amount(high),
    lowLetter: low.letter,
    highLetter: high.letter,
    year,
  });
}
