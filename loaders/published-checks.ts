import * as v from "valibot";
import { computePresets } from "../src/model/result/scenario-result.js";
import { reportAssumptions } from "../src/model/scenario/assumptions.js";
import type { PublishedCheck } from "../src/model/sources/published-check.js";
import { type CheckTables, checkPublished } from "../src/model/sources/published-checks.js";
import { loadBaseline } from "./baseline.js";
import { loadPopulation } from "./population.js";
import { consumerIndex, loadPrices } from "./prices.js";
import { readPublished } from "./published.js";
import { type ReadText, readTable } from "./read-table.js";
import { loadSampleMunicipalities } from "./sample-municipalities.js";
import { loadStaffing } from "./staffing.js";

const ActualRow = v.object({ year: v.number(), population: v.number() });

/**
 * Every published figure beside ours, in the reports' order.
 *
 * @throws if a figure that is checked is missing, or a table is wrong
 */
export function loadPublishedChecks(read: ReadText): PublishedCheck[] {
  return checkPublished(readPublished(read), loadCheckTables(read));
}

/** What published figures are checked against, but for each other. */
export function loadCheckTables(read: ReadText): CheckTables {
  const tables = {
    baseline: loadBaseline(read),
    population: loadPopulation(read),
    staffing: loadStaffing(read),
    prices: loadPrices(read),
  };
  return {
    ...tables,
    presets: computePresets(tables, reportAssumptions(tables)),
    consumerIndex: consumerIndex(read),
    inhabitants: actualInhabitants(read),
    surveyed: loadSampleMunicipalities(read),
  };
}

function actualInhabitants(read: ReadText): (year: number) => number {
  const rows = readTable(read, "population-actual", ActualRow);
  return (year) => {
    const row = rows.find((candidate) => candidate.year === year);
    if (row) return row.population;
    throw new Error(`population-actual.csv year: no row for ${year}`);
  };
}
