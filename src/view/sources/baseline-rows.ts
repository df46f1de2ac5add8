import type { Baseline } from "../../model/core/baseline.js";
import { categories } from "../../model/core/category.js";
import { itemAt } from "../../model/core/series.js";
import type { PublishedCheck } from "../../model/sources/published-check.js";
import { fittedTotals, type RoundingEnd } from "../../model/sources/reconstruction-quantities.js";
import { numberFormat } from "../core/format.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import type { NumberColumn, StatedNumber, TableRows } from "../figure/figure.js";
import { publishedText } from "./published-value.js";
import { sourceWords } from "./words/index.js";

/** A column of numbers that are written already, of which each may say what it is. */
const written = (label: string, stated?: NumberColumn["stated"]): NumberColumn => ({
  label,
  unit: "",
  text: String,
  ...(stated && { stated }),
});

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
  const ends = ([low, high]: readonly [number, number]) => [mnok(low), mnok(high)];
  return {
    caption: caption(year),
    columns: [
      columns.category,
      written(columns.cost, costAt(cost, year)),
      written(columns.low, endAt("low")),
      written(columns.high, endAt("high")),
      columns.origin,
    ],
    rows: [
      ...categories.map((category) => [
        words.category[category],
        mnok(cost[category].mnok),
        ...ends(cost[category].range),
        status[cost[category].status],
      ]),
      [words.total, mnok(total.mnok), ...ends(total.range), null],
    ],
  };
}

const costAt =
  (cost: Baseline["cost"], year: number) =>
  (row: number): StatedNumber => {
    const category = categories[row];
    if (category === undefined) return { id: "total", year };
    const isOurs = cost[category].status === "reconstructed";
    return isOurs ? { id: "reconstructedCost", category } : { id: "categoryCost", category, year };
  };

const endAt =
  (end: RoundingEnd) =>
  (row: number): StatedNumber => {
    const category = categories[row];
    const parts = { end };
    return category === undefined
      ? { id: "roundedTotal", parts }
      : { id: "roundedCost", category, parts };
  };

/** How well the reconstruction gives back the totals it is fitted to. M kr. */
export function fitRows(checks: readonly PublishedCheck[], context: ViewContext): TableRows {
  const { locale, format } = context;
  const { fit, published } = sourceWords(locale);
  const { caption, columns } = fit;
  const difference = numberFormat(coreWords(locale).language.numbers, {
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  });
  const printedAt = (row: number) => ({ id: itemAt(fittedTotals, row)[0] });
  const oursAt = (row: number) => {
    const [id, of] = itemAt(fittedTotals, row);
    return { id: "total", of, year: findCheck(checks, id).result.year ?? undefined };
  };
  const differenceAt = (row: number) => ({
    id: "fitDifference",
    parts: { figure: itemAt(fittedTotals, row)[0] },
  });
  return {
    caption,
    columns: [
      columns.total,
      written(columns.report, printedAt),
      written(columns.ours, oursAt),
      written(columns.difference, differenceAt),
    ],
    rows: fittedTotals.map(([id]) => {
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
