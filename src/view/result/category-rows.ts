import { type PresetId, presetIds } from "../../model/core/baseline.js";
import { type Category, categories } from "../../model/core/category.js";
import { atYear } from "../../model/core/series.js";
import { rateBetween } from "../../model/result/projection.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { roundGrowth } from "../../model/scenario/growth-step.js";
import { growthLimits, rateOf } from "../../model/scenario/scenario.js";
import { scenarioLine } from "../core/scenario-name.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows, TableRows } from "../figure/figure.js";
import { moneyColumn, shareColumn } from "../figure/table-columns.js";

/** The end of a period on a category's curve: a handle that sets the period's growth. */
export interface HandleRows {
  readonly period: number;
  readonly periodEnd: number;
  /** Cost at the period's end, M kr. */
  readonly costEnd: number;
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
}

/** One category's small chart. Costs in M kr, 2021 prices. */
export interface CategoryRows {
  readonly category: Category;
  readonly label: string;
  /** "1,4 → 2,8 mrd. kr" */
  readonly change: string;
  readonly values: readonly number[];
  readonly ghosts: readonly { readonly id: PresetId; readonly values: readonly number[] }[];
  readonly handles: readonly HandleRows[];
}

/** The four categories side by side. */
export interface CategoriesRows extends FigureRows {
  readonly years: readonly number[];
  readonly unit: string;
  readonly panels: readonly CategoryRows[];
}

/** The rows of the small multiples, handles included. */
export function categoriesRows(
  result: ScenarioResult,
  presets: Readonly<Record<PresetId, ScenarioResult>>,
  context: ViewContext,
): CategoriesRows {
  const { locale, words, format, prices } = context;
  const { years, cost } = result.projection;
  const lastYear = years.at(-1) ?? 0;
  const growth = (category: Category) =>
    atYear(years, cost[category], lastYear) - (cost[category][0] ?? Number.NaN);
  const most = [...categories].sort((a, b) => growth(b) - growth(a))[0] ?? "ehr";
  const name = words.category[most];
  const amount = format.money(growth(most));
  return {
    scenario: scenarioLine(result, context),
    title: titleText(growth(most) > 0, name, amount, lastYear, locale),
    summary: categories
      .map((category) => `${words.category[category]}: ${changeText(result, category, context)}`)
      .join(". "),
    source:
      locale === "nb"
        ? `Milliarder kroner per år, ${prices.constant}. Tynne linjer: lav, middels og høy vekst. Dra punktene for å endre veksten. Kilde: OE 2022-78 og egen beregning.`
        : `Billion kroner a year, ${prices.constant}. Thin lines: low, medium and high growth. Drag the points to change the growth. Source: OE 2022-78 and own calculation.`,
    unit: prices.billionsUnit,
    years,
    panels: categories.map((category) => ({
      category,
      label: words.category[category],
      change: changeText(result, category, context),
      values: cost[category],
      ghosts: presetIds.map((id) => ({ id, values: presets[id].projection.cost[category] })),
      handles: handleRows(result, category, context),
    })),
    table: () => rateTable(result, context),
  };
}

function titleText(
  isGrowing: boolean,
  name: string,
  amount: string,
  year: number,
  locale: "nb" | "en",
): string {
  if (!isGrowing)
    return locale === "nb"
      ? `Ingen kategori koster mer i ${year} enn i utgangspunktet`
      : `No category costs more in ${year} than at the start`;
  return locale === "nb"
    ? `${name} vokser mest: ${amount} mer i ${year}`
    : `${name} grows most: ${amount} more in ${year}`;
}

function changeText(
  { projection }: ScenarioResult,
  category: Category,
  { format }: ViewContext,
): string {
  const values = projection.cost[category];
  return `${format.money(values[0] ?? Number.NaN)} → ${format.money(values.at(-1) ?? Number.NaN)}`;
}

function handleRows(
  { scenario, projection }: ScenarioResult,
  category: Category,
  { locale, words, format }: ViewContext,
): HandleRows[] {
  const { years, cost } = projection;
  return scenario.growthPerYear[category].map((rate, period) => {
    const periodStart = rateOf(scenario.breakpoints, period);
    const periodEnd = rateOf(scenario.breakpoints, period + 1);
    const costStart = atYear(years, cost[category], periodStart);
    const costEnd = atYear(years, cost[category], periodEnd);
    const span = `${periodStart}–${periodEnd}`;
    return {
      period,
      periodEnd,
      costEnd,
      rate,
      percent: Number((rate * 100).toFixed(3)),
      limits: { min: growthLimits.min * 100, max: growthLimits.max * 100 },
      rateAt: (mnok) =>
        roundGrowth(rateBetween(costStart, Math.max(mnok, 0), periodEnd - periodStart)),
      name:
        locale === "nb"
          ? `${words.category[category]}, vekst per år ${span}`
          : `${words.category[category]}, growth per year ${span}`,
      valueText:
        locale === "nb"
          ? `${format.percent(rate)} per år, ${format.money(costEnd)} i ${periodEnd}`
          : `${format.percent(rate)} a year, ${format.money(costEnd)} in ${periodEnd}`,
    };
  });
}

function rateTable({ scenario, projection }: ScenarioResult, context: ViewContext): TableRows {
  const { locale, words, prices } = context;
  const { breakpoints, growthPerYear } = scenario;
  const { years, cost } = projection;
  const nb = locale === "nb";
  return {
    caption: nb
      ? `Vekst per år i hver periode, og kostnad i millioner ${prices.kroner} ved periodens start og slutt`
      : `Growth per year in each period, and cost in million ${prices.kroner} at its start and end`,
    columns: [
      words.categoryHead,
      words.period,
      shareColumn(nb ? "Vekst per år" : "Growth per year", context),
      moneyColumn(nb ? "Ved start" : "At start", context),
      moneyColumn(nb ? "Ved slutt" : "At end", context),
    ],
    rows: categories.flatMap((category) =>
      growthPerYear[category].map((rate, period) => {
        const [start, end] = [rateOf(breakpoints, period), rateOf(breakpoints, period + 1)];
        const at = (year: number) => atYear(years, cost[category], year);
        return [words.category[category], `${start}–${end}`, rate, at(start), at(end)];
      }),
    ),
  };
}
