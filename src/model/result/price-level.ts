import type { Baseline } from "../core/baseline.js";
import { type Category, perCategory } from "../core/category.js";
import { type PriceChoice, priceFactor } from "../core/prices.js";
import type { StaffingData } from "../core/staffing-data.js";
import type { Tables } from "../core/tables.js";
import type { Scenario } from "../scenario/scenario.js";
import type { StaffingAssumptions } from "../scenario/staffing-assumptions.js";

/**
 * The tables with all money in constant kroner of the chosen year. This and `staffingInPrices` are
 * the only places that convert: everything computed from what they return is in those kroner.
 */
export function tablesInPrices(tables: Tables, choice: PriceChoice): Tables {
  const factor = priceFactor(tables.prices, choice);
  return {
    ...tables,
    baseline: baselineTimes(tables.baseline, factor),
    staffing: staffingTimes(tables.staffing, factor),
  };
}

/** A scenario's staffing assumptions with the gains, given in 2021 kroner, in its price year's. */
export function staffingInPrices(
  { prices }: Pick<Tables, "prices">,
  { staffing, prices: choice }: Pick<Scenario, "staffing" | "prices">,
): StaffingAssumptions {
  const factor = priceFactor(prices, choice);
  const gains = perCategory((category) => {
    const gain = staffing.gains[category];
    return gain === null ? null : { ...gain, mnokPerYear: gain.mnokPerYear * factor };
  });
  return { ...staffing, gains };
}

function baselineTimes(baseline: Baseline, factor: number): Baseline {
  const times = ([low, high]: readonly [number, number]) => [low * factor, high * factor] as const;
  const { total, interval } = baseline;
  const cost = (category: Category) => ({
    ...baseline.cost[category],
    mnok: baseline.cost[category].mnok * factor,
    range: times(baseline.cost[category].range),
  });
  return {
    ...baseline,
    cost: perCategory(cost),
    total: { mnok: total.mnok * factor, range: times(total.range) },
    interval: { ...interval, low: interval.low * factor, high: interval.high * factor },
  };
}

function staffingTimes(staffing: StaffingData, factor: number): StaffingData {
  return {
    ...staffing,
    costMnok: staffing.costMnok * factor,
    careCostMnok: staffing.careCostMnok * factor,
    careCostPerFullTimeEquivalentNok: staffing.careCostPerFullTimeEquivalentNok * factor,
    reportExtraCostMnok: staffing.reportExtraCostMnok * factor,
  };
}
