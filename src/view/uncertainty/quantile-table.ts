import { presetIds } from "../../model/core/baseline.js";
import type { StatedPlaceId } from "../../model/municipality/stated-place-quantities.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import type { QuantityResult } from "../../model/uncertainty/quantity-result.js";
import type { Simulation } from "../../model/uncertainty/simulation.js";
import type { QuantityId } from "../../model/uncertainty/uncertainty-view.js";
import type { ViewContext } from "../core/view-context.js";
import type { StatedNumber, TableRows } from "../figure/figure.js";
import { statedColumn, yearColumn } from "../figure/table-columns.js";
import type { QuantityText } from "./quantity-text.js";
import { uncertaintyWords } from "./words/index.js";

/** The parts of the draws that are told: the ends of the 95, 80, 50 and 30 % bands, and the middle. */
export const parts = [0.025, 0.1, 0.25, 0.35, 0.5, 0.65, 0.75, 0.9, 0.975] as const;

/** The value that each part lies below, a row a year. */
export const yearlyQuantiles = ({ years, quantiles }: Simulation): (readonly number[])[] =>
  years.map((year) => quantiles(parts, year));

/** What the scenarios' own paths are. */
const pathIds: Readonly<Record<QuantityId, StatedId | StatedPlaceId>> = {
  cost: "total",
  perInhabitant: "perInhabitant",
  breakEvenPresent: "breakEvenPresent",
  breakEvenYearly: "breakEven",
  municipality: "placeCost",
};

/** Quantiles per year, with the scenarios beside. */
export function quantileTable(
  { id, simulation, presets, own }: QuantityResult,
  text: QuantityText,
  { locale, words, format }: ViewContext,
): TableRows {
  const quantiles = yearlyQuantiles(simulation);
  const { fan } = uncertaintyWords(locale);
  const series = [...presetIds.map((preset) => presets[preset]), own];
  const stated = (label: string, what: Omit<StatedNumber, "year">) =>
    statedColumn(text.column(label), simulation.years, what);
  return {
    caption: fan.caption({ subject: text.subject, unit: text.unitSentence }),
    columns: [
      yearColumn(words),
      ...parts.map((part) =>
        stated(fan.percentile(format.number(part * 100, 1)), { id: "quantile", part }),
      ),
      ...presetIds.map((of) => stated(words.preset[of], { id: pathIds[id], of })),
      stated(words.yours, { id: pathIds[id] }),
    ],
    rows: simulation.years.map((year, index) => [
      year,
      ...(quantiles[index] ?? []),
      ...series.map((values) => values[index] ?? null),
    ]),
  };
}
