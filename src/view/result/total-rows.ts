import { type PresetId, presetIds } from "../../model/core/baseline.js";
import { type Category, categories } from "../../model/core/category.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { scenarioLine } from "../core/scenario-name.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows, LineRows } from "../figure/figure.js";
import { moneyColumn, yearColumn } from "../figure/table-columns.js";

/** One category's layer in the stack. M kr, 2021 prices, one value a year. */
export interface BandRows {
  readonly category: Category;
  readonly label: string;
  readonly values: readonly number[];
}

/** Total cost stacked by category, with the report's scenarios behind. */
export interface TotalRows extends FigureRows {
  readonly years: readonly number[];
  readonly unit: string;
  readonly bands: readonly BandRows[];
  readonly lines: readonly LineRows[];
}

/** The rows of the total chart. */
export function totalRows(
  result: ScenarioResult,
  presets: Readonly<Record<PresetId, ScenarioResult>>,
  context: ViewContext,
): TotalRows {
  const { locale, words, format, prices } = context;
  const { years, cost, total } = result.projection;
  const last = (values: readonly number[]) => values.at(-1) ?? Number.NaN;
  const [firstYear, lastYear] = [years[0] ?? 0, years.at(-1) ?? 0];
  const isUp = last(total) >= (total[0] ?? 0);
  const lines = presetIds.map(
    (preset): LineRows => ({
      id: preset,
      label: `${words.preset[preset]} ${format.billions(last(presets[preset].projection.total))}`,
      values: presets[preset].projection.total,
      role: "ghost",
    }),
  );
  const own = `${words.yours} ${format.billions(last(total))}`;
  const shares = categories
    .map((category) => `${words.category[category]} ${format.money(last(cost[category]))}`)
    .join(", ");
  return {
    scenario: scenarioLine(result, context),
    title:
      locale === "nb"
        ? `Kostnaden ${isUp ? "øker" : "faller"} fra ${format.money(total[0] ?? 0)} i ${firstYear} til ${format.money(last(total))} i ${lastYear}`
        : `The cost ${isUp ? "rises" : "falls"} from ${format.money(total[0] ?? 0)} in ${firstYear} to ${format.money(last(total))} in ${lastYear}`,
    summary: `${lastYear}: ${shares}.`,
    source:
      locale === "nb"
        ? `Milliarder kroner per år, ${prices.constant}. Kilde: Oslo Economics og BearingPoint (OE 2022-78) og egen beregning.`
        : `Billion kroner a year, ${prices.constant}. Source: Oslo Economics and BearingPoint (OE 2022-78) and own calculation.`,
    unit: prices.billionsUnit,
    years,
    bands: categories.map((category) => ({
      category,
      label: words.category[category],
      values: cost[category],
    })),
    lines: [...lines, { id: "own", label: own, values: total, role: "own" }],
    table: () => ({
      caption: `${words.millionsCaption}, ${prices.constant}`,
      columns: [
        yearColumn(words),
        ...[...categories.map((category) => words.category[category]), words.total].map((label) =>
          moneyColumn(label, context),
        ),
        ...presetIds.map((preset) => moneyColumn(words.preset[preset], context)),
      ],
      rows: years.map((year, index) => [
        year,
        ...categories.map((category) => cost[category][index] ?? null),
        total[index] ?? null,
        ...presetIds.map((preset) => presets[preset].projection.total[index] ?? null),
      ]),
    }),
  };
}
