import { type Category, categories } from "../../model/core/category.js";
import { growthLimits, roundGrowth } from "../../model/core/growth-step.js";
import { atYear, itemAt, last } from "../../model/core/series.js";
import { rateBetween } from "../../model/result/projection.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { ViewContext } from "../core/view-context.js";
import { resultWords } from "./words/index.js";

/** The end of a period on a category's curve: a handle that sets the period's growth. */
export interface HandleRows {
  readonly category: Category;
  readonly period: number;
  readonly periodEnd: number;
  /** Cost at the period's end, M kr. */
  readonly costEnd: number;
  /** What the curve lies on at the period's end, M kr: 0 by itself, the bands below in a stack. */
  readonly base: number;
  readonly rate: number;
  /** The rate and its limits in per cent, for readers. */
  readonly percent: number;
  readonly limits: { readonly min: number; readonly max: number };
  /** The rate that takes the cost from the period's start to this at its end, M kr. */
  readonly rateAt: (mnok: number) => number;
  /** "EPJ, vekst per år 2021–2025" */
  readonly name: string;
  /** "10,0 % per år, 1 245 mill. kr i 2025" */
  readonly valueText: string;
  /** All categories' cost in the last year, M kr, and how it has changed from one before, as text. */
  readonly total: number;
  readonly changeText: (before: number) => string;
}

/** The handles of one category's own curve. */
export function handleRows(
  { scenario, projection }: ScenarioResult,
  category: Category,
  { locale, words, format }: ViewContext,
): HandleRows[] {
  const { years, cost } = projection;
  const total = last(projection.total);
  const text = resultWords(locale).categories;
  return periodsOf(scenario, category).map(({ rate, start, end }, period) => {
    const costStart = atYear(years, cost[category], start);
    const costEnd = atYear(years, cost[category], end);
    return {
      category,
      period,
      periodEnd: end,
      costEnd,
      base: 0,
      rate,
      percent: Number((rate * 100).toFixed(3)),
      limits: { min: growthLimits.min * 100, max: growthLimits.max * 100 },
      rateAt: (mnok) => roundGrowth(rateBetween(costStart, Math.max(mnok, 0), end - start)),
      name: text.handle(words.category[category], `${start}–${end}`),
      valueText: text.handleValue({
        rate: format.percent(rate),
        cost: format.money(costEnd),
        year: end,
      }),
      total,
      changeText: (before) =>
        text.totalChange({ year: last(years), amount: format.signedMoney(total - before) }),
    };
  });
}

/** The handles of all categories, stacked: the last lies at the bottom. */
export function stackedHandleRows(result: ScenarioResult, context: ViewContext): HandleRows[] {
  const { years, cost } = result.projection;
  const text = resultWords(context.locale).categories;
  return categories.flatMap((category, index) => {
    const below = categories.slice(index + 1);
    const base = (year: number) =>
      below.reduce((sum, one) => sum + atYear(years, cost[one], year), 0);
    return handleRows(result, category, context).map((handle) => ({
      ...handle,
      base: base(handle.periodEnd),
      name: text.handleInTotal(handle.name),
    }));
  });
}

/** Each period's growth, with the years it lies between. */
export function periodsOf({ breakpoints, growthPerYear }: Scenario, category: Category) {
  return growthPerYear[category].map((rate, period) => ({
    rate,
    start: itemAt(breakpoints, period),
    end: itemAt(breakpoints, period + 1),
  }));
}
