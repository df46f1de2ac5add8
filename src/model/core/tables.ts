import type { Baseline } from "./baseline.js";
import type { Population } from "./population.js";
import type { Prices } from "./prices.js";
import type { StaffingData } from "./staffing-data.js";

/** The tables a scenario is computed from. All money in them is in 2021 prices. */
export interface Tables {
  readonly baseline: Baseline;
  readonly population: Population;
  readonly staffing: StaffingData;
  readonly prices: Prices;
}
