import { presetIds } from "../../model/core/baseline.js";
import { type Category, categories } from "../../model/core/category.js";
import { first, itemAt, last } from "../../model/core/series.js";
import { hasLocalValues } from "../../model/municipality/local-values.js";
import { fixedShareLimits } from "../../model/municipality/municipality-estimate.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import type { StatedPlaceId } from "../../model/municipality/stated-place-quantities.js";
import { intervalText } from "../core/interval-text.js";
import type { ViewContext } from "../core/view-context.js";
import type { LineRows, NamedNumber, NumberColumn, TableRows } from "../figure/figure.js";
import { askedEnds, type LineChartRows, lineSummary, namedLines } from "../figure/line-rows.js";
import { integerColumn, statedColumn, yearColumn } from "../figure/table-columns.js";
import { type MarkNumber, toldTexts } from "../figure/told.js";
import { scenarioLine } from "../result/scenario-name.js";
import { estimateSpan } from "./estimate-span.js";
import { withWarning } from "./estimate-warning.js";
import { markWarned } from "./mark-place.js";
import { placeName } from "./municipality-name.js";
import { municipalityWords } from "./words/index.js";

/** The chosen municipalities' yearly cost with the span of the fixed share. M kr, 2021 prices. */
export function municipalityCostRows(
  result: MunicipalityResult,
  context: ViewContext,
): LineChartRows {
  const isLarge = last(result.presets.high.total) >= 1000;
  const tick = (mnok: number) => context.format.number(isLarge ? mnok / 1000 : mnok, 1);
  const lines = costLines(result, tick, context);
  return {
    scenario: scenarioLine(result, context),
    ...toldTexts({
      title: (mark) => titleText(result, context, mark),
      source: (mark) =>
        withWarning(sourceText(result, context, mark), result, context, markWarned(result, mark)),
    }),
    summary: lineSummary(lines),
    unit: isLarge ? context.prices.billionsUnit : context.prices.millionsUnit,
    tick,
    years: result.estimate.years,
    band: estimateSpan(result),
    lines,
    asked: askedCosts(lines, result, context),
    table: () => costTable(result, context),
  };
}

/** The report's three scenarios and the own line. */
function costLines(
  { estimate, presets }: MunicipalityResult,
  tick: (mnok: number) => string,
  { words }: ViewContext,
): LineRows[] {
  const ghosts = presetIds.map(
    (id) => ({ id, name: words.preset[id], values: presets[id].total, role: "ghost" }) as const,
  );
  const own = { id: "own", name: words.yours, values: estimate.total, role: "own" } as const;
  return namedLines([...ghosts, own], tick);
}

/** What is at the lines' ends, and how far the fixed share lets the own one be from there. */
function askedCosts(
  lines: readonly LineRows[],
  { estimate }: MunicipalityResult,
  { locale }: ViewContext,
): NamedNumber[] {
  const { lowest, highest } = municipalityWords(locale).cost;
  const year = last(estimate.years);
  const end = (id: StatedPlaceId, whose: string) => ({ id, year, of: id, whose });
  return [
    ...askedEnds(lines, { id: "placeCost" satisfies StatedPlaceId, year }),
    end("lowestCost", lowest),
    end("highestCost", highest),
  ];
}

function titleText(
  { estimate, members, ground }: MunicipalityResult,
  context: ViewContext,
  mark: MarkNumber,
): string {
  const { years, total } = estimate;
  const id = "placeCost" satisfies StatedPlaceId;
  const amount = (year: number, mnok: number) => mark({ id, year }, context.format.money(mnok));
  return municipalityWords(context.locale).cost.title({
    name: placeName(members, ground.tables.municipalities, context),
    from: amount(first(years), first(total)),
    to: amount(last(years), last(total)),
    start: first(years),
    end: last(years),
  });
}

function sourceText(
  { selection, ground }: MunicipalityResult,
  context: ViewContext,
  mark: MarkNumber,
): string {
  const { locale, words, format, prices } = context;
  const text = municipalityWords(locale);
  const { min, max } = fixedShareLimits;
  const span = { low: format.percent(min, 0), high: format.percent(max, 0) };
  const field = selection.numbers.length === 0 ? "" : text.cost.field(span);
  const own = hasLocalValues(selection.local) ? ` ${text.withOwn}` : "";
  const { year, total, interval } = ground.baseline;
  const marked = (id: StatedPlaceId, written: string) => mark({ id, year }, written);
  const shared = text.cost.shared({
    cost: marked("nationalCost", format.money(total.mnok)),
    year,
    interval: intervalText(interval, context, marked),
  });
  return `${text.cost.source(prices.constant, field)}${own} ${shared} ${words.twoPopulations}`;
}

function costTable(result: MunicipalityResult, context: ViewContext): TableRows {
  const { locale, words, format, prices } = context;
  const { years, cost, total, inhabitants, perInhabitant } = result.estimate;
  const text = municipalityWords(locale).cost;
  const span = estimateSpan(result);
  const amount = (label: string): NumberColumn => ({
    label,
    unit: prices.millionsUnit,
    text: (mnok) => format.number(mnok, 2),
  });
  const stated = (column: NumberColumn, id: StatedPlaceId, category?: Category) =>
    statedColumn(column, years, { id, ...(category === undefined ? {} : { category }) });
  const end = (label: string, id: StatedPlaceId) =>
    statedColumn(amount(label), years, { id, of: id });
  const series = [...categories.map((category) => cost[category]), total, span.low, span.high];
  return {
    caption: text.caption(prices.constant),
    columns: [
      yearColumn(words),
      ...categories.map((category) =>
        stated(amount(words.category[category]), "placeCategory", category),
      ),
      stated(amount(words.total), "placeCost"),
      end(text.lowest, "lowestCost"),
      end(text.highest, "highestCost"),
      stated(integerColumn(text.inhabitants, context), "placeInhabitants"),
      stated(
        { label: text.perInhabitant, unit: prices.unit, text: format.integer },
        "placePerInhabitant",
      ),
    ],
    rows: years.map((year, index) => [
      year,
      ...[...series, inhabitants, perInhabitant].map((values) => itemAt(values, index)),
    ]),
  };
}
