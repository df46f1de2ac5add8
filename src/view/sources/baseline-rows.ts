import type { Baseline } from "../../model/core/baseline.js";
import { categories } from "../../model/core/category.js";
import type { PublishedCheck } from "../../model/sources/published-check.js";
import { numberFormat } from "../core/format.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import type { TableRows } from "../figure/figure.js";
import { publishedText } from "./published-value.js";
import { sourceWords } from "./words/index.js";

/** The baseline by category: cost, what rounding allows, and whether it is printed. */
export function baselineRows(
  { cost, total, year }: Baseline,
  { locale, words }: ViewContext,
): TableRows {
  const { caption, columns, status } = sourceWords(locale).baseline;
  const fixed = numberFormat(coreWords(locale).language.numbers, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const mnok = (value: number) => fixed.format(value);
  const span = ([low, high]: readonly [number, number]) => `${mnok(low)}–${mnok(high)}`;
  return {
    caption: caption(year),
    columns,
    rows: [
      ...categories.map((category) => [
        words.category[category],
        mnok(cost[category].mnok),
        span(cost[category].range),
        status[cost[category].status],
      ]),
      [words.total, mnok(total.mnok), span(total.range), null],
    ],
  };
}

/** The five published totals that the baseline is fitted to, beside what it gives back. */
const fittedTotals = [
  "total2021",
  "total2050Low",
  "total2050Medium",
  "total2050MediumChapter43",
  "total2050High",
] as const;

/** How well the reconstruction gives back the totals it is fitted to. M kr. */
export function fitRows(checks: readonly PublishedCheck[], context: ViewContext): TableRows {
  const { locale, format } = context;
  const { fit, published } = sourceWords(locale);
  const difference = numberFormat(coreWords(locale).language.numbers, {
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  });
  return {
    ...fit,
    rows: fittedTotals.map((id) => {
      const { result, ours } = findCheck(checks, id);
      return [
        published.statement(result),
        publishedText(result, context),
        format.integer(ours.value),
        difference.format(ours.value - result.value),
      ];
    }),
  };
}

/** The check of a figure that we have a value for. @throws if there is none */
export function findCheck(checks: readonly PublishedCheck[], id: string) {
  const check = checks.find(({ result }) => result.id === id);
  if (check === undefined || check.ours === null) throw new Error(`no check of "${id}"`);
  return { result: check.result, ours: check.ours };
}
