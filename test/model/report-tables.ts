import { loadBaseline } from "../../loaders/baseline.js";
import { loadPopulation } from "../../loaders/population.js";
import { loadStaffing } from "../../loaders/staffing.js";
import { reportPopulation } from "../../src/model/scenario-link.js";
import type { Tables } from "../../src/model/scenario-result.js";
import { readData } from "../loaders/read-data.js";

/** The project's own tables, as the pages get them. */
export const tables: Tables = {
  baseline: loadBaseline(readData),
  population: loadPopulation(readData),
  staffing: loadStaffing(readData),
};

/** The population projection the report used. */
export const reportVariant = reportPopulation(tables.population);
