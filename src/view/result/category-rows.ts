import { type PresetId, presetIds } from "../../model/core/baseline.js";
import { type Category, categories } from "../../model/core/category.js";
import { atYear, first, itemAt, last } from "../../model/core/series.js";
import type { Projection } from "../../model/result/projection.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import { sentenceText } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows, LineRows, NumberColumn, TableRows, ToldText } from "../figure/figure.js";
import { askedEnds, namedLines } from "../figure/line-rows.js";
import { moneyColumn, shareColumn } from "../figure/table-columns.js";
import { type MarkNumber, toldText, toldTexts } from "../figure/told.js";
import { type HandleRows, handleRows, periodsOf } from "./handle-rows.js";
import { scenarioLine } from "./scenario-name.js";
import { resultWords } from "./words/index.js";

/** One category's small chart. Costs in M kr, 2021 prices. */
export interface CategoryRows {
  readonly category: Category;
  readonly label: string;
  /** "1,4 → 2,8 mrd. kr" */
  readonly change: ToldText;
  /** The report's three and, last, the reader's own. */
  readonly lines: readonly LineRows[];
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
  const { locale, words, prices } = context;
  const { years } = result.projection;
  const panels = categories.map((category) => ({
    category,
    label: words.category[category],
    change: costChange(category, result.projection, context),
    lines: categoryLines(category, result, presets, context),
    handles: handleRows(result, category, context),
  }));
  return {
    scenario: scenarioLine(result, context),
    ...toldTexts({ title: (mark) => titleText(result.projection, context, mark) }),
    summary: panels
      .map(({ label, change }) => `${label}: ${sentenceText(change.parts)}`)
      .join(". "),
    source: resultWords(locale).categories.source(prices.constant),
    unit: prices.billionsUnit,
    years,
    panels,
    asked: panels.flatMap(({ category, lines }) =>
      askedEnds(lines, { id: "categoryCost" satisfies StatedId, category, year: last(years) }),
    ),
    table: () => rateTable(result, context),
  };
}

function categoryLines(
  category: Category,
  { projection }: ScenarioResult,
  presets: Readonly<Record<PresetId, ScenarioResult>>,
  { words, format }: ViewContext,
): LineRows[] {
  const ghosts = presetIds.map((id) => {
    const values = presets[id].projection.cost[category];
    return { id, name: words.preset[id], role: "ghost", values } as const;
  });
  const values = projection.cost[category];
  const own = { id: category, name: words.yours, role: "own", values } as const;
  return namedLines([...ghosts, own], format.billions);
}

function titleText(
  { years, cost }: Projection,
  { locale, words, format }: ViewContext,
  mark: MarkNumber,
): string {
  const text = resultWords(locale).categories;
  const growth = (category: Category) => last(cost[category]) - first(cost[category]);
  const most = first(categories.toSorted((a, b) => growth(b) - growth(a)));
  const name = words.category[most];
  const stated = { category: most, from: first(years), year: last(years) };
  const amount = mark(
    { id: "categoryChange" satisfies StatedId, ...stated },
    format.money(growth(most)),
  );
  return growth(most) > 0
    ? text.title({ name, amount, year: last(years) })
    : text.noGrowth(last(years));
}

function costChange(
  category: Category,
  { years, cost }: Projection,
  { format }: ViewContext,
): ToldText {
  const id = "categoryCost" satisfies StatedId;
  const values = cost[category];
  return toldText((mark) => {
    const amount = (year: number, mnok: number) => mark({ id, category, year }, format.money(mnok));
    return `${amount(first(years), first(values))} → ${amount(last(years), last(values))}`;
  });
}

function rateTable({ scenario, projection }: ScenarioResult, context: ViewContext): TableRows {
  const { locale, words, prices } = context;
  const { years, cost } = projection;
  const text = resultWords(locale).categories;
  const periods = categories.flatMap((category) =>
    periodsOf(scenario, category).map((period) => ({ category, ...period })),
  );
  const stated = (column: NumberColumn, id: StatedId, at: "start" | "end"): NumberColumn => ({
    ...column,
    stated: (row) => {
      const { category, [at]: year } = itemAt(periods, row);
      return { id, category, year };
    },
  });
  return {
    caption: text.caption(prices.kroner),
    columns: [
      words.categoryHead,
      words.period,
      stated(shareColumn(text.growth, context), "growthRate", "end"),
      stated(moneyColumn(text.start, context), "categoryCost", "start"),
      stated(moneyColumn(text.end, context), "categoryCost", "end"),
    ],
    rows: periods.map(({ category, rate, start, end }) => {
      const at = (year: number) => atYear(years, cost[category], year);
      return [words.category[category], `${start}–${end}`, rate, at(start), at(end)];
    }),
  };
}
