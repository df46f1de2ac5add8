import * as v from "valibot";
import type { StaffingData } from "../src/model/core/staffing-data.js";
import { pathGrowth, roundPathGrowth } from "../src/model/result/staffing-need.js";

import { findPublished, readPublished } from "./published.js";
import { type ReadText, readTable } from "./read-table.js";

const StaffingRow = v.object({
  measure: v.string(),
  year: v.number(),
  value: v.number(),
  sureness: v.picklist(["A", "B", "C"]),
});
const DiscountRow = v.object({ firstYearOfAnalysis: v.number(), ratePerYear: v.number() });

/**
 * The staffing alternative: what the report and SSB say care needs and costs (OE 2022-78 ch. 4.3,
 * SSB Reports 2019/12), and the discount rate of public analyses (R-109/2021).
 *
 * @throws if a measure is missing for its year, or a table is wrong
 */
export function loadStaffing(read: ReadText): StaffingData {
  const published = readPublished(read);
  const spending = findPublished(published, "healthSpending2021");
  const growth = findPublished(published, "staffingGrowth2060");
  const rows = readTable(read, "staffing", StaffingRow);
  const baselineYear = yearOf(spending);
  const targetYear = yearOf(growth);
  const referencePath = rows
    .filter(({ measure }) => measure === "publicHealthAndCareFte")
    .sort((a, b) => a.year - b.year)
    .map(({ year, value, sureness }) => ({ year, fullTimeEquivalents: value, sureness }));
  const inBaselineYear = (measure: string) => measureIn(rows, measure, baselineYear);
  const perFte = inBaselineYear("careExpenditurePerFte");
  return {
    costMnok: spending.value,
    careCostMnok: inBaselineYear("careExpenditure").value,
    baselineYear,
    neededGrowth: growth.value,
    referenceGrowth: roundPathGrowth(pathGrowth(referencePath, baselineYear, targetYear)),
    targetYear,
    reportExtraCostMnok: findPublished(published, "staffingExtraCost2060").value,
    referencePath,
    careFullTimeEquivalents: inBaselineYear("careFte").value,
    careCostPerFullTimeEquivalentNok: perFte.value,
    careSureness: perFte.sureness,
    discountRate: firstDiscountRate(read),
  };
}

function yearOf({ id, year }: { id: string; year: number | null }): number {
  if (year !== null) return year;
  throw new Error(`published-results.csv year: ${id} needs one`);
}

function measureIn(
  rows: readonly v.InferOutput<typeof StaffingRow>[],
  measure: string,
  year: number,
): v.InferOutput<typeof StaffingRow> {
  const row = rows.find((candidate) => candidate.measure === measure && candidate.year === year);
  if (row) return row;
  throw new Error(`staffing.csv measure: no row for ${measure}, ${year}`);
}

function firstDiscountRate(read: ReadText): number {
  const rows = readTable(read, "discount-rates", DiscountRow);
  const first = rows.find(({ firstYearOfAnalysis }) => firstYearOfAnalysis === 0);
  if (first) return first.ratePerYear;
  throw new Error("discount-rates.csv firstYearOfAnalysis: no row for 0");
}
