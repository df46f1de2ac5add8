import { categories } from "../../../model/core/category.js";
import { priceFactor } from "../../../model/core/prices.js";
import { itemAt } from "../../../model/core/series.js";
import type { Tables } from "../../../model/core/tables.js";
import { inhabitantsIn } from "../../../model/result/cost-per-inhabitant.js";
import { tablesInPrices } from "../../../model/result/price-level.js";
import { staffingNeed } from "../../../model/result/staffing-need.js";
import type { Scenario } from "../../../model/scenario/scenario.js";
import type { ViewContext } from "../../core/view-context.js";
import { assumptionCell } from "./assumption-sheet.js";
import {
  cellName,
  columnName,
  formats,
  formula,
  heading,
  number,
  type Sheet,
  type SheetCell,
  type SheetRow,
  text,
  title,
} from "./sheet.js";
import { workbookWords } from "./words/index.js";

/** Rows and columns of the calculation, from 0. */
export const calculationPlace = {
  factor: 2,
  staffing: 3,
  baseline: 4,
  head: 6,
  firstYear: 7,
  column: {
    year: 0,
    period: 1,
    rate: 2,
    cost: 6,
    total: 10,
    inhabitants: 11,
    perInhabitant: 12,
    progress: 13,
    need: 14,
    extraStaffing: 15,
    extraEhealth: 16,
    gains: 17,
    breakEven: 18,
    shareOfCare: 19,
  },
} as const;

const { column: at, firstYear: top } = calculationPlace;
const factorCell = `$B$${calculationPlace.factor + 1}`;
const staffingCell = `$B$${calculationPlace.staffing + 1}`;

/** Every year's numbers as formulas on the sheet of assumptions, a row a year. */
export function calculationSheet(
  scenario: Scenario,
  tables: Tables,
  assumptions: Sheet,
  context: ViewContext,
): Sheet {
  const texts = workbookWords(context.locale);
  const { baseline, staffing } = tables;
  const priced = tablesInPrices(tables, scenario.prices).staffing;
  const start = scenario.staffing.start === "care" ? priced.careCostMnok : priced.costMnok;
  const years = Array.from(
    { length: baseline.endYear - baseline.year + 1 },
    (_, index) => baseline.year + index,
  );
  const progress = staffingNeed(
    staffing,
    { neededGrowth: 1, shape: scenario.staffing.shape },
    years,
  );
  const costs = categories.map((category) => number(baseline.cost[category].mnok, formats.mnok));
  const gap = Array.from({ length: at.cost - 2 }, () => null);
  return {
    sheet: texts.sheets.calculation,
    stickyRowsCount: top,
    columns: [40, ...Array.from({ length: at.shareOfCare }, () => 13)].map((width) => ({ width })),
    data: [
      [title(texts.sheets.calculation)],
      [text(texts.calculationHelp)],
      [text(texts.priceFactor), number(priceFactor(tables.prices, scenario.prices), "0.0000")],
      [text(texts.staffingStart), number(start, formats.mnok)],
      [text(texts.baselineCost), null, ...gap, ...costs],
      [],
      headRow(context),
      ...years.map((year, index) =>
        yearRow(index, year, {
          assumptions,
          periods: scenario.breakpoints.length - 1,
          inhabitants: inhabitantsIn(
            tables.population,
            scenario.population,
            index === 0 ? tables.population.baselineYearCountedOn : year,
          ),
          progress: Math.log2(itemAt(progress, index)),
        }),
      ),
    ],
  };
}

function headRow({ locale, words }: ViewContext): SheetRow {
  const texts = workbookWords(locale);
  const names = categories.map((category) => words.categoryShort[category]);
  return [
    words.year,
    texts.period,
    ...names.map((name) => `${texts.rate}: ${name}`),
    ...names.map((name) => `${texts.cost}: ${name}`),
    words.total,
    texts.inhabitants,
    texts.perInhabitant,
    texts.progress,
    texts.need,
    texts.extraStaffing,
    texts.extraEhealth,
    texts.gains,
    texts.breakEven,
    texts.shareOfCare,
  ].map((label) => heading(label, { align: "right" }));
}

interface YearFacts {
  readonly assumptions: Sheet;
  readonly periods: number;
  readonly inhabitants: number;
  readonly progress: number;
}

function yearRow(index: number, year: number, facts: YearFacts): SheetRow {
  const row = top + index;
  const here = (column: number) => cellName(row, column);
  const first = (column: number) => `${columnName(column)}$${top + 1}`;
  const key = (name: string) => assumptionCell(facts.assumptions, name);
  const elapsed = `(${here(at.year)}-${first(at.year)})`;
  const unitCost = `${staffingCell}*(1+${key("staffing.realCostGrowth")})^${elapsed}`;
  const net = `(${here(at.extraEhealth)}-${here(at.gains)})`;
  return [
    number(year, formats.year),
    periodCell(index, here(at.year), facts),
    ...categories.map((_, place) => rateCell(index, place, here(at.period), facts)),
    ...categories.map((_, place) => costCell(row, index, place)),
    formula(`SUM(${here(at.cost)}:${here(at.cost + categories.length - 1)})`, formats.mnok),
    number(facts.inhabitants, formats.whole),
    formula(`${here(at.total)}*1000000/${here(at.inhabitants)}`, formats.whole),
    number(facts.progress, "0.000"),
    formula(`(1+${key("staffing.neededGrowth")})^${here(at.progress)}`, "0.000"),
    formula(`(${here(at.need)}-1)*${unitCost}`, formats.mnok),
    formula(`${here(at.total)}-${first(at.total)}`, formats.mnok),
    formula(gainFormula(here(at.year), first(at.year), key), formats.mnok),
    formula(`IF(${here(at.extraStaffing)}>0,${net}/${here(at.extraStaffing)},"")`, formats.percent),
    formula(`${here(at.total)}/(${here(at.need)}*${unitCost})`, formats.percent),
  ];
}

/** Which period the year's growth belongs to: how many boundaries lie before it. */
function periodCell(
  index: number,
  year: string,
  { assumptions, periods }: YearFacts,
): SheetCell | null {
  if (index === 0) return null;
  const boundaries = range(assumptions, "breakpoints.0", `breakpoints.${periods}`);
  return formula(`COUNTIF(${boundaries},"<"&${year})`, formats.year);
}

function rateCell(
  index: number,
  place: number,
  period: string,
  { assumptions, periods }: YearFacts,
): SheetCell | null {
  if (index === 0) return null;
  const path = `growthPerYear.${categories[place]}`;
  const rates = range(assumptions, `${path}.0`, `${path}.${periods - 1}`);
  return formula(`INDEX(${rates},${period})`, formats.percent);
}

function costCell(row: number, index: number, place: number): SheetCell {
  const column = at.cost + place;
  const start = `${cellName(calculationPlace.baseline, column)}*${factorCell}`;
  const next = `${cellName(row - 1, column)}*(1+${cellName(row, at.rate + place)})`;
  return formula(index === 0 ? start : next, formats.mnok);
}

function gainFormula(year: string, firstYear: string, key: (name: string) => string): string {
  const parts = categories.map((category) => {
    const amount = key(`staffing.gains.${category}.mnokPerYear`);
    const full = key(`staffing.gains.${category}.fullYear`);
    const reached = `MIN(1,(${year}-${firstYear})/(${full}-${firstYear}))`;
    return `IF(ISNUMBER(${amount}),${amount}*${factorCell}*${reached},0)`;
  });
  return parts.join("+");
}

/** The cells from one key to another, in a column: "Forutsetninger!$B$12:$B$14". */
function range(assumptions: Sheet, from: string, to: string): string {
  return `${assumptionCell(assumptions, from)}:${assumptionCell(assumptions, to).split("!")[1]}`;
}
