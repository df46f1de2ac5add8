import { type Category, categories } from "../../../model/core/category.js";
import { first, last } from "../../../model/core/series.js";
import type { ScenarioResult } from "../../../model/result/scenario-result.js";
import { intervalText } from "../../core/interval-text.js";
import {
  cellName,
  formats,
  formula,
  heading,
  type Sheet,
  type SheetChart,
  type SheetRow,
  text,
  title,
} from "../../core/sheet.js";
import type { ViewContext } from "../../core/view-context.js";
import { calculationPlace } from "./calculation-place.js";
import type { YearValues } from "./calculation-values.js";
import { workbookWords } from "./words/index.js";

const { column: at, firstYear: top } = calculationPlace;

interface ResultOptions {
  readonly calculation: Sheet;
  readonly values: readonly YearValues[];
  readonly result: Pick<ScenarioResult, "interval" | "scenario">;
}

/** The last year's key figures and each category's way there, as formulas on the calculation. */
export function resultSheet(options: ResultOptions, context: ViewContext): Sheet {
  const { locale, words, prices } = context;
  const { values, result } = options;
  const texts = workbookWords(locale);
  const caption = `${words.millionsCaption}, ${prices.constant}`;
  const firstYear = first(values).year;
  const data: SheetRow[] = [
    [title(texts.sheets.results)],
    [text(caption)],
    [text(texts.estimate)],
    [text(texts.interval(firstYear, intervalText(result.interval, context)))],
    [],
    ...costRows(options, context),
    [],
    ...keyRows(options, context),
  ];
  return {
    sheet: texts.sheets.results,
    columns: [52, 14, 14, 14, 14].map((width) => ({ width })),
    data,
    chart: costChart(options, context, { title: caption, top: data.length + 1 }),
  };
}

/** The cell of the calculation in a row of years, the first or the last. */
function places({ calculation, values }: ResultOptions) {
  const cell = (row: number, column: number) => `${calculation.sheet}!${cellName(row, column)}`;
  const end = top + values.length - 1;
  return {
    atStart: (column: number) => cell(top, column),
    atEnd: (column: number) => cell(end, column),
    sum: (column: number) => `SUM(${cell(top, column)}:${cellName(end, column)})`,
  };
}

/** Each category and the total: in the first and last year, the change and the factor. */
function costRows(options: ResultOptions, { locale, words }: ViewContext): SheetRow[] {
  const { change, factor } = workbookWords(locale);
  const { atStart, atEnd } = places(options);
  const [start, end] = [first(options.values), last(options.values)];
  const line = (label: string, column: number, from: number, to: number): SheetRow => [
    text(label),
    formula(atStart(column), from, formats.mnok),
    formula(atEnd(column), to, formats.mnok),
    formula(`${atEnd(column)}-${atStart(column)}`, to - from, formats.mnok),
    formula(`${atEnd(column)}/${atStart(column)}`, to / from, formats.factor),
  ];
  const heads = [String(start.year), String(end.year), change, factor(start.year)];
  return [
    [
      heading(words.categoryHead),
      ...heads.map((label) => heading(label, { align: "right", height: 32 })),
    ],
    ...categories.map((category, place) =>
      line(words.category[category], at.cost + place, start.cost[category], end.cost[category]),
    ),
    line(words.total, at.total, start.total, end.total),
  ];
}

/** The last year's other figures, and the present values of all years. */
function keyRows(options: ResultOptions, { locale, words }: ViewContext): SheetRow[] {
  const texts = workbookWords(locale);
  const { atEnd, sum } = places(options);
  const end = last(options.values);
  const { ages } = options.result.scenario.population;
  const whom = texts.perInhabitant(words.ages[ages]);
  type Figure = Exclude<keyof typeof at & keyof YearValues, "cost">;
  const line = (label: string, name: Figure, format: string): SheetRow => [
    text(label),
    null,
    formula(atEnd(at[name]), end[name], format),
  ];
  const total = (name: "presentStaffing" | "presentEhealth") =>
    options.values.reduce((so, one) => so + one[name], 0);
  const [staffing, ehealth] = [total("presentStaffing"), total("presentEhealth")];
  const [staffingSum, ehealthSum] = [sum(at.presentStaffing), sum(at.presentEhealth)];
  const share = staffing > 0 ? ehealth / staffing : null;
  return [
    line(whom, "perInhabitant", formats.whole),
    line(texts.extraStaffing, "extraStaffing", formats.mnok),
    line(texts.extraEhealth, "extraEhealth", formats.mnok),
    line(texts.breakEven, "breakEven", formats.percent),
    [
      text(texts.presentSum.breakEven),
      null,
      formula(`IF(${staffingSum}>0,${ehealthSum}/${staffingSum},"")`, share, formats.percent),
    ],
    line(texts.shareOfCare, "shareOfCare", formats.percent),
    line(texts.netEffect, "netEffect", formats.mnok),
    line(texts.state, "state", formats.mnok),
    line(texts.mustSave, "mustSave", formats.mnok),
    line(texts.uncovered, "uncovered", formats.mnok),
    [text(texts.presentSum.staffing), null, formula(staffingSum, staffing, formats.mnok)],
    [text(texts.presentSum.ehealth), null, formula(ehealthSum, ehealth, formats.mnok)],
  ];
}

/** The colours of the page in light. */
const colors: Readonly<Record<Category, string>> = {
  ehr: "0B5FA5",
  welfareTechnology: "EDA31F",
  nationalSolutions: "7B1F5E",
  other: "A6D8C8",
};

function costChart(
  { calculation, values }: ResultOptions,
  { words }: ViewContext,
  place: Pick<SheetChart, "title" | "top">,
): SheetChart {
  return {
    ...place,
    sheet: calculation.sheet,
    rows: [top, top + values.length - 1],
    years: values.map(({ year }) => year),
    series: categories.map((category, index) => ({
      name: words.category[category],
      column: at.cost + index,
      color: colors[category],
      values: values.map(({ cost }) => cost[category]),
    })),
  };
}
