import { atYear, itemAt } from "../core/series.js";
import type { Tables } from "../core/tables.js";
import { tablesInPrices } from "../result/price-level.js";
import type { Scenario } from "../scenario/scenario.js";
import { drawTotals } from "./draw-paths.js";
import { quantilesOf } from "./order-statistics.js";
import { pathDraws, uncertainPaths } from "./scenario-draws.js";
import { type Uncertainty, usualUncertainty } from "./uncertainty.js";

/** Many equally likely paths of one quantity through the years. */
export interface Simulation {
  readonly years: readonly number[];
  /** One value a draw, in one year; draw i is the same path in every year. Not to be changed. */
  readonly draws: (year: number) => Float64Array;
  /** The value that a part `p` of all draws lie below in a year. */
  readonly quantile: (p: number, year: number) => number;
  /** The same for several parts at once, at the cost of one. */
  readonly quantiles: (ps: readonly number[], year: number) => readonly number[];
  /** The part of all draws that lie above a value in a year. */
  readonly probability: (year: number, above: number) => number;
  readonly mean: (year: number) => number;
}

/**
 * Draws a scenario's total cost, M kr in constant kroner of its price year. What is left out of
 * `options` is as usual. The same options give the same numbers, everywhere.
 */
export function simulate(
  tables: Tables,
  scenario: Scenario,
  options: Partial<Uncertainty> = {},
): Simulation {
  const uncertainty = { ...usualUncertainty, ...options };
  const { baseline } = tablesInPrices(tables, scenario.prices);
  const years = yearsOf(baseline.year, baseline.endYear);
  const totals = drawTotals(
    uncertainPaths(baseline, scenario, uncertainty),
    pathDraws(baseline, uncertainty),
    years.length,
  );
  return simulationOf(years, totals);
}

/** Every year from the first to the last. */
function yearsOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A simulation of columns of draws, one a year. */
export function simulationOf(
  years: readonly number[],
  columns: readonly Float64Array[],
): Simulation {
  const draws = (year: number) => atYear(years, columns, year);
  const quantiles = (ps: readonly number[], year: number) => quantilesOf(draws(year), ps);
  return {
    years,
    draws,
    quantiles,
    quantile: (p, year) => itemAt(quantiles([p], year), 0),
    probability: (year, above) => shareAbove(draws(year), above),
    mean: (year) => draws(year).reduce((sum, value) => sum + value, 0) / draws(year).length,
  };
}

function shareAbove(values: Float64Array, limit: number): number {
  let above = 0;
  for (const value of values) if (value > limit) above += 1;
  return above / values.length;
}
