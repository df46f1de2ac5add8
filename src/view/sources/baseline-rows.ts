import type { Baseline } from "../../model/core/baseline.js";
import { categories } from "../../model/core/category.js";
import type { PublishedCheck } from "../../model/sources/published-check.js";
import type { ViewContext } from "../core/view-context.js";
import type { TableRows } from "../figure/figure.js";
import { publishedText } from "./published-value.js";

/** The baseline by category: cost, what rounding allows, and whether it is printed. */
export function baselineRows(
  { cost, total, year }: Baseline,
  { locale, words }: ViewContext,
): TableRows {
  const nb = locale === "nb";
  const fixed = new Intl.NumberFormat(nb ? "nb-NO" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const mnok = (value: number) => fixed.format(value);
  const span = ([low, high]: readonly [number, number]) => `${mnok(low)}–${mnok(high)}`;
  const status = nb
    ? { published: "Trykt i rapporten", reconstructed: "Rekonstruert" }
    : { published: "Printed in the report", reconstructed: "Reconstructed" };
  return {
    caption: nb ? `Kostnad i ${year}, millioner kroner` : `Cost in ${year}, million kroner`,
    columns: nb
      ? ["Kategori", "Kostnad", "Avrundingen tillater", "Opphav"]
      : ["Category", "Cost", "Rounding allows", "Origin"],
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
  const nb = locale === "nb";
  const difference = new Intl.NumberFormat(nb ? "nb-NO" : "en-GB", {
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  });
  return {
    caption: nb
      ? "De fem publiserte summene. Vår sum og avviket i millioner kroner"
      : "The five published totals. Ours and the difference in million kroner",
    columns: nb
      ? ["Sum", "Rapporten", "Vår", "Avvik"]
      : ["Total", "The report", "Ours", "Difference"],
    rows: fittedTotals.map((id) => {
      const { result, ours } = findCheck(checks, id);
      return [
        nb ? result.statementNb : result.statementEn,
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
