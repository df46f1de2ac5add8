import type { Category } from "../../model/core/category.js";
import { first, itemAt, last } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import { type WaterfallStep, waterfall } from "../../model/result/waterfall.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows, StatedNumber, TableRows } from "../figure/figure.js";
import { moneyColumn } from "../figure/table-columns.js";
import { type MarkNumber, toldTexts } from "../figure/told.js";
import { scenarioLine } from "./scenario-name.js";
import { startText } from "./start-text.js";
import { markIn } from "./stated-result.js";
import { resultWords } from "./words/index.js";

/** A bar of the waterfall: a total, or what one category adds in one period. M kr, 2021 prices. */
export interface WaterfallBar {
  readonly id: string;
  readonly kind: "total" | "change";
  readonly category: Category | null;
  readonly from: number;
  readonly to: number;
  /** "+0,4" */
  readonly label: string;
  /** The group along the axis: a year for totals, a period for changes. */
  readonly group: string;
}

/** From the first year's cost to the last's, by period and category. */
export interface WaterfallRows extends FigureRows {
  readonly unit: string;
  readonly bars: readonly WaterfallBar[];
  readonly categoryLabels: readonly { readonly category: Category; readonly label: string }[];
}

/** The rows of the waterfall. */
export function waterfallRows(result: ScenarioResult, context: ViewContext): WaterfallRows {
  const { locale, words, prices } = context;
  const { scenario, projection } = result;
  const { years, total } = projection;
  const steps = waterfall(projection, scenario.breakpoints);
  return {
    scenario: scenarioLine(result, context),
    ...toldTexts({
      title: (mark) => titleText(steps, years, context, mark),
      source: (mark) =>
        resultWords(locale).waterfall.source(
          prices.constant,
          startText(result, context, markIn(mark, first(years))),
        ),
    }),
    summary: steps
      .map(
        (step) => `${periodOf(step)} ${words.category[step.category]} ${changeOf(step, context)}`,
      )
      .join(", "),
    unit: prices.billionsUnit,
    bars: [
      totalBar(first(years), first(total), context),
      ...changeBars(steps, first(total), context),
      totalBar(last(years), last(total), context),
    ],
    categoryLabels: steps
      .filter(({ periodStart }) => periodStart === first(years))
      .map(({ category }) => ({ category, label: words.category[category] })),
    table: () => tableRows(steps, context),
    asked: [
      { id: "total" satisfies StatedId, year: first(years) },
      ...steps.map(statedChange),
      { id: "total" satisfies StatedId, year: last(years) },
    ],
  };
}

const periodOf = ({ periodStart, periodEnd }: WaterfallStep): string =>
  `${periodStart}–${periodEnd}`;

const changeOf = ({ change }: WaterfallStep, { format }: ViewContext): string =>
  format.signedFactor(change / 1000);

function titleText(
  steps: readonly WaterfallStep[],
  years: readonly number[],
  { locale, words, format }: ViewContext,
  mark: MarkNumber,
): string {
  const text = resultWords(locale).waterfall;
  const largest = first(steps.toSorted((a, b) => b.change - a.change));
  if (largest.change <= 0) return text.noGrowth(first(years), last(years));
  return text.title({
    name: words.category[largest.category],
    period: periodOf(largest),
    amount: mark(statedChange(largest), format.signedMoney(largest.change)),
  });
}

function totalBar(year: number, mnok: number, { format }: ViewContext): WaterfallBar {
  const [id, group] = [String(year), String(year)];
  return {
    id,
    kind: "total",
    category: null,
    from: 0,
    to: mnok,
    label: format.billions(mnok),
    group,
  };
}

/** Each change begins at the level where the one before ended. */
function changeBars(
  steps: readonly WaterfallStep[],
  start: number,
  context: ViewContext,
): WaterfallBar[] {
  let level = start;
  return steps.map((step) => {
    const from = level;
    level += step.change;
    return {
      id: `${step.periodStart}-${step.category}`,
      kind: "change",
      category: step.category,
      from,
      to: level,
      label: changeOf(step, context),
      group: periodOf(step),
    };
  });
}

function tableRows(steps: readonly WaterfallStep[], context: ViewContext): TableRows {
  const { locale, words, prices } = context;
  return {
    caption: `${words.millionsCaption}, ${prices.constant}`,
    columns: [
      words.period,
      words.categoryHead,
      {
        ...moneyColumn(resultWords(locale).waterfall.change, context),
        stated: (row) => statedChange(itemAt(steps, row)),
      },
    ],
    rows: steps.map((step) => [periodOf(step), words.category[step.category], step.change]),
  };
}

const statedChange = ({ category, periodStart, periodEnd }: WaterfallStep): StatedNumber => ({
  id: "categoryChange" satisfies StatedId,
  category,
  from: periodStart,
  year: periodEnd,
});
