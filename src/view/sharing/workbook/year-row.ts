import { type Category, categories } from "../../../model/core/category.js";
import {
  cellName,
  columnName,
  formats,
  formula,
  number,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from "../../core/sheet.js";
import { assumptionCell } from "./assumption-sheet.js";
import { calculationPlace } from "./calculation-place.js";
import type { YearValues } from "./calculation-values.js";

const { column: at, firstYear: top } = calculationPlace;
const factorCell = `$B$${calculationPlace.factor + 1}`;
const staffingCell = `$B$${calculationPlace.staffing + 1}`;

interface YearFacts {
  readonly assumptions: Sheet;
  readonly periods: number;
  readonly values: YearValues;
}

/** One year's numbers, as formulas on the sheet of assumptions and the row above. */
export function yearRow(index: number, facts: YearFacts): SheetRow {
  const { values, assumptions } = facts;
  const row = top + index;
  const here = (column: number) => cellName(row, column);
  return [
    number(values.year, formats.year),
    periodCell(index, here(at.year), facts),
    ...categories.map((category) => rateCell(index, category, here(at.period), facts)),
    ...categories.map((category, place) => costCell(row, place, values.cost[category])),
    formula(
      `SUM(${here(at.cost)}:${here(at.cost + categories.length - 1)})`,
      values.total,
      formats.mnok,
    ),
    number(values.inhabitants, formats.whole),
    formula(
      `${here(at.total)}*1000000/${here(at.inhabitants)}`,
      values.perInhabitant,
      formats.whole,
    ),
    ...staffingCells(row, values, (name) => assumptionCell(assumptions, name)),
    ...effectCells(row, values, (name) => assumptionCell(assumptions, name)),
  ];
}

type Key = (name: string) => string;

const firstIn = (column: number) => `${columnName(column)}$${top + 1}`;

/** Need and cost of staffing beside e-health. */
function staffingCells(row: number, values: YearValues, key: Key): SheetCell[] {
  const here = (column: number) => cellName(row, column);
  const elapsed = `(${here(at.year)}-${values.staffingYear})`;
  const unitCost = `${staffingCell}*(1+${key("staffing.realCostGrowth")})^${elapsed}`;
  const net = `(${here(at.extraEhealth)}-${here(at.gains)})`;
  const staffing = here(at.extraStaffing);
  const gains = gainFormula(here(at.year), firstIn(at.year), key);
  return [
    number(values.progress, "0.000"),
    formula(`(1+${key("staffing.neededGrowth")})^${here(at.progress)}`, values.need, "0.000"),
    formula(
      `(${here(at.need)}-${firstIn(at.need)})*${unitCost}`,
      values.extraStaffing,
      formats.mnok,
    ),
    formula(`${here(at.total)}-${firstIn(at.total)}`, values.extraEhealth, formats.mnok),
    formula(gains, values.gains, formats.mnok),
    formula(`IF(${staffing}>0,${net}/${staffing},"")`, values.breakEven, formats.percent),
    formula(
      `${here(at.total)}/(${here(at.need)}*${unitCost})`,
      values.shareOfCare,
      formats.percent,
    ),
  ];
}

/** What e-health leaves, who pays for it, and what it comes to in present value. */
function effectCells(row: number, values: YearValues, key: Key): SheetCell[] {
  const here = (column: number) => cellName(row, column);
  const [ehealth, gains] = [here(at.extraEhealth), here(at.gains)];
  const avoided = `${key("staffing.avoidedShare")}*${here(at.extraStaffing)}`;
  const discount = `(1+${key("staffing.discountRate")})^(${here(at.year)}-${firstIn(at.year)})`;
  const state = `${key("staffing.stateShare")}*MAX(0,${ehealth})`;
  return [
    formula(`${avoided}-(${ehealth}-${gains})`, values.netEffect, formats.mnok),
    formula(state, values.state, formats.mnok),
    formula(`${ehealth}-${here(at.state)}-${gains}`, values.mustSave, formats.mnok),
    formula(`${here(at.mustSave)}-${avoided}`, values.uncovered, formats.mnok),
    formula(`${here(at.extraStaffing)}/${discount}`, values.presentStaffing, formats.mnok),
    formula(`(${ehealth}-${gains})/${discount}`, values.presentEhealth, formats.mnok),
  ];
}

/** Which period the year's growth belongs to: how many boundaries lie before it. */
function periodCell(
  index: number,
  year: string,
  { assumptions, periods, values }: YearFacts,
): SheetCell | null {
  if (index === 0) return null;
  const boundaries = range(assumptions, "breakpoints.0", `breakpoints.${periods}`);
  return formula(`COUNTIF(${boundaries},"<"&${year})`, values.period, formats.year);
}

function rateCell(
  index: number,
  category: Category,
  period: string,
  { assumptions, periods, values }: YearFacts,
): SheetCell | null {
  if (index === 0) return null;
  const path = `growthPerYear.${category}`;
  const rates = range(assumptions, `${path}.0`, `${path}.${periods - 1}`);
  return formula(`INDEX(${rates},${period})`, values.rates[category], formats.percent);
}

function costCell(row: number, place: number, cost: number): SheetCell {
  const column = at.cost + place;
  const start = `${cellName(calculationPlace.baseline, column)}*${factorCell}`;
  const next = `${cellName(row - 1, column)}*(1+${cellName(row, at.rate + place)})`;
  return formula(row === top ? start : next, cost, formats.mnok);
}

function gainFormula(year: string, firstYear: string, key: Key): string {
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
