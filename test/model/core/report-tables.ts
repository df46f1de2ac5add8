import { loadBaseline } from "../../../loaders/baseline.js";
import { loadPopulation } from "../../../loaders/population.js";
import { loadPrices } from "../../../loaders/prices.js";
import { loadStaffing } from "../../../loaders/staffing.js";
import type { Tables } from "../../../src/model/core/tables.js";
import { reportAssumptions } from "../../../src/model/scenario/assumptions.js";
import { readData } from "../../loaders/read-data.js";

/** The project's own tables, as the pages get them. */
export const tables: Tables = {
  baseline: loadBaseline(readData),
  population: loadPopulation(readData),
  staffing: loadStaffing(readData),
  prices: loadPrices(readData),
};

/** What the report assumes beside growth. */
export const report = reportAssumptions(tables);
