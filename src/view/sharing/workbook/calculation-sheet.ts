import { categories } from "../../../model/core/category.js";
import { priceFactor } from "../../../model/core/prices.js";
import type { Tables } from "../../../model/core/tables.js";
import { tablesInPrices } from "../../../model/result/price-level.js";
import type { Scenario } from "../../../model/scenario/scenario.js";
import {
  formats,
  heading,
  number,
  type Sheet,
  type SheetRow,
  text,
  title,
} from "../../core/sheet.js";
import type { ViewContext } from "../../core/view-context.js";
import { calculationPlace } from "./calculation-place.js";
import type { YearValues } from "./calculation-values.js";
import { workbookWords } from "./words/index.js";
import { yearRow } from "./year-row.js";

const { column: at, firstYear: top } = calculationPlace;

interface CalculationOptions {
  readonly scenario: Scenario;
  readonly tables: Tables;
  readonly assumptions: Sheet;
  readonly values: readonly YearValues[];
}

/** Every year's numbers as formulas on the sheet of assumptions, a row a year. */
export function calculationSheet(options: CalculationOptions, context: ViewContext): Sheet {
  const { scenario, assumptions, values } = options;
  const texts = workbookWords(context.locale);
  const periods = scenario.breakpoints.length - 1;
  const columns = Math.max(...Object.values(at));
  return {
    sheet: texts.sheets.calculation,
    stickyRowsCount: top,
    printedOn: 2,
    columns: [34, ...Array.from({ length: columns }, () => 13)].map((width) => ({ width })),
    data: [
      [title(texts.sheets.calculation)],
      [text(texts.calculationHelp)],
      ...constantRows(options, context),
      [],
      headRow(scenario, context),
      ...values.map((one, index) => yearRow(index, { assumptions, periods, values: one })),
    ],
  };
}

/** What does not follow from the sheet of assumptions. */
function constantRows(
  { scenario, tables }: CalculationOptions,
  { locale }: ViewContext,
): SheetRow[] {
  const texts = workbookWords(locale);
  const { costMnok, careCostMnok } = tablesInPrices(tables, scenario.prices).staffing;
  const start = scenario.staffing.start === "care" ? careCostMnok : costMnok;
  const costs = categories.map((category) =>
    number(tables.baseline.cost[category].mnok, formats.mnok),
  );
  const gap = Array.from({ length: at.cost - 1 }, () => null);
  return [
    [text(texts.priceFactor), number(priceFactor(tables.prices, scenario.prices), "0.0000")],
    [text(texts.staffingStart), number(start, formats.mnok)],
    [text(texts.baselineCost(tables.baseline.year)), ...gap, ...costs],
  ];
}

function headRow({ population }: Scenario, { locale, words }: ViewContext): SheetRow {
  const texts = workbookWords(locale);
  const names = categories.map((category) => words.categoryShort[category]);
  return [
    words.year,
    texts.period,
    ...names.map((name) => `${texts.rate}: ${name}`),
    ...names.map((name) => `${texts.cost}: ${name}`),
    words.total,
    texts.inhabitants[population.ages],
    texts.perInhabitant(words.ages[population.ages]),
    texts.progress,
    texts.need,
    texts.extraStaffing,
    texts.extraEhealth,
    texts.gains,
    texts.breakEven,
    texts.shareOfCare,
    texts.netEffect,
    texts.state,
    texts.mustSave,
    texts.uncovered,
    texts.presentStaffing,
    texts.presentEhealth,
  ].map((label) => heading(label, { align: "right", height: 62 }));
}
