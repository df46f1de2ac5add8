import type { Tables } from "../core/tables.js";
import { staffingInPrices, tablesInPrices } from "../result/price-level.js";
import { staffingPath } from "../result/staffing.js";
import type { Scenario } from "../scenario/scenario.js";
import type { CareCost } from "./municipal-target.js";

/** Health and care cost every year from the baseline's on, under a scenario's staffing assumptions, in its kroner. M kr. */
export function careCost(tables: Tables, scenario: Scenario): CareCost {
  const { year: start, endYear } = tables.baseline;
  const years = Array.from({ length: endYear - start + 1 }, (_, place) => start + place);
  const { staffing } = tablesInPrices(tables, scenario.prices);
  return { years, cost: staffingPath(staffing, staffingInPrices(tables, scenario), years).cost };
}
