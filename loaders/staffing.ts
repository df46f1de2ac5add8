import * as v from "valibot";
import type { StaffingData } from "../src/model/core/staffing-data.js";
import { pathGrowth, roundPathGrowth } from "../src/model/result/staffing-need.js";
import { findPublished, readPublished } from "./published.js";
import { type ReadText, readTable } from "./read-table.js";
import { type StaffingRow, staffingRows } from "./staffing-rows.js";

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
  const baselineYear = yearOf(spending);
  const targetYear = yearOf(growth);
  const referencePath = staffingRows(read, "publicHealthAndCareFte").map(
    ({ year, value, row }) => ({ year, fullTimeEquivalents: value, row }),
  );
  const inBaselineYear = (measure: string) => measureIn(read, measure, baselineYear);
  const cost = inBaselineYear("careExpenditure");
  const perFullTimeEquivalent = inBaselineYear("careExpenditurePerFte");
  return {
    costMnok: spending.value,
    careCostMnok: cost.value,
    baselineYear,
    neededGrowth: growth.value,
    referenceGrowth: roundPathGrowth(pathGrowth(referencePath, baselineYear, targetYear)),
    targetYear,
    reportExtraCostMnok: findPublished(published, "staffingExtraCost2060").value,
    referencePath,
    careFullTimeEquivalents: inBaselineYear("careFte").value,
    careCostPerFullTimeEquivalentNok: perFullTimeEquivalent.value,
    careRows: { cost: cost.row, perFullTimeEquivalent: perFullTimeEquivalent.row },
    discountRate: firstDiscountRate(read),
  };
}

function yearOf({ id, year }: { id: string; year: number | null }): number {
  if (year !== null) return year;
  throw new Error(`published-results.csv year: ${id} needs one`);
}

function measureIn(read: ReadText, measure: string, year: number): StaffingRow {
  const row = staffingRows(read, measure).find((candidate) => candidate.year === year);
  if (row) return row;
  throw new Error(`staffing.csv measure: no row for ${measure}, ${year}`);
}

function firstDiscountRate(read: ReadText): number {
  const rows = readTable(read, "discount-rates", DiscountRow);
  const first = rows.find(({ firstYearOfAnalysis }) => firstYearOfAnalysis === 0);
  if (first) return first.ratePerYear;
  throw new Error("discount-rates.csv firstYearOfAnalysis: no row for 0");
}
