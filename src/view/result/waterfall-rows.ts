import type { Category } from "../../model/core/category.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { waterfall } from "../../model/result/waterfall.js";
import { scenarioLine } from "../core/scenario-name.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows } from "../figure/figure.js";
import { moneyColumn } from "../figure/table-columns.js";

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
  const { locale, words, format, prices } = context;
  const { scenario, projection } = result;
  const { years, total } = projection;
  const steps = waterfall(projection, scenario.breakpoints);
  const [firstYear, lastYear] = [years[0] ?? 0, years.at(-1) ?? 0];
  let level = total[0] ?? 0;
  const changes = steps.map((step): WaterfallBar => {
    const from = level;
    level += step.change;
    return {
      id: `${step.periodStart}-${step.category}`,
      kind: "change",
      category: step.category,
      from,
      to: level,
      label: signed(step.change),
      group: `${step.periodStart}–${step.periodEnd}`,
    };
  });
  const totalBar = (year: number, mnok: number): WaterfallBar => ({
    id: String(year),
    kind: "total",
    category: null,
    from: 0,
    to: mnok,
    label: format.billions(mnok),
    group: String(year),
  });
  function signed(mnok: number): string {
    return format.signedFactor(mnok / 1000);
  }
  const largest = [...steps].sort((a, b) => b.change - a.change)[0];
  return {
    scenario: scenarioLine(result, context),
    title:
      largest === undefined || largest.change <= 0
        ? fallTitle(locale, firstYear, lastYear)
        : riseTitle(
            locale,
            words.category[largest.category],
            `${largest.periodStart}–${largest.periodEnd}`,
            format.signedMoney(largest.change),
          ),
    summary: changes
      .map(
        ({ group, category, label }) =>
          `${group} ${category === null ? "" : words.category[category]} ${label}`,
      )
      .join(", "),
    source:
      locale === "nb"
        ? `Milliarder kroner, ${prices.constant}. Kilde: OE 2022-78 og egen beregning.`
        : `Billion kroner, ${prices.constant}. Source: OE 2022-78 and own calculation.`,
    unit: prices.billionsUnit,
    bars: [totalBar(firstYear, total[0] ?? 0), ...changes, totalBar(lastYear, total.at(-1) ?? 0)],
    categoryLabels: steps
      .filter(({ periodStart }) => periodStart === firstYear)
      .map(({ category }) => ({ category, label: words.categoryShort[category] })),
    table: () => ({
      caption: `${words.millionsCaption}, ${prices.constant}`,
      columns: [
        words.period,
        words.categoryHead,
        moneyColumn(locale === "nb" ? "Endring" : "Change", context),
      ],
      rows: steps.map(({ periodStart, periodEnd, category, change }) => [
        `${periodStart}–${periodEnd}`,
        words.category[category],
        change,
      ]),
    }),
  };
}

function riseTitle(locale: "nb" | "en", name: string, period: string, amount: string): string {
  return locale === "nb"
    ? `Det største bidraget: ${name} ${period}, ${amount}`
    : `The largest contribution: ${name} ${period}, ${amount}`;
}

function fallTitle(locale: "nb" | "en", first: number, last: number): string {
  return locale === "nb"
    ? `Ingen kategori vokser fra ${first} til ${last}`
    : `No category grows from ${first} to ${last}`;
}
