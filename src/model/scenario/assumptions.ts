import type { Population } from "../core/population.js";
import type { Prices } from "../core/prices.js";
import type { StaffingData } from "../core/staffing-data.js";
import type { Assumptions, PopulationVariant } from "./scenario.js";
import { reportStaffing } from "./staffing-assumptions.js";

interface AssumptionTables {
  readonly population: Population;
  readonly staffing: StaffingData;
  readonly prices: Prices;
}

/** What the report assumes beside the growth rates, shown in kroner of the base year. */
export function reportAssumptions({ population, staffing, prices }: AssumptionTables): Assumptions {
  return {
    population: reportPopulation(population),
    staffing: reportStaffing(staffing),
    prices: { year: prices.baseYear, index: "consumer" },
  };
}

/** The population projection the report used: its vintage's main alternative, all ages. */
function reportPopulation(population: Population): PopulationVariant {
  return { vintage: population.reportVintage, alternative: "main", ages: "all" };
}
