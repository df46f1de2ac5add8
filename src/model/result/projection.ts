import type { Baseline } from "../core/baseline.js";
import { categories, type PerCategory, perCategory } from "../core/category.js";
import { itemAt } from "../core/series.js";
import { rateOf, type Scenario } from "../scenario/scenario.js";

/** Yearly cost from the baseline year to the last. All money in M kr, 2021 prices. */
export interface Projection {
  readonly years: readonly number[];
  readonly cost: PerCategory<readonly number[]>;
  /** Sum of the four categories. */
  readonly total: readonly number[];
}

/**
 * Projects the baseline by a scenario's growth: x(y) = x(y−1)·(1 + r), where r is the rate of
 * the period whose start < y ≤ end (OE 2022-78, ch. 4.1). Years are multiplied one at a time, not
 * raised to a power, so that every engine gives the same bits.
 */
export function project(
  baseline: Baseline,
  scenario: Pick<Scenario, "breakpoints" | "growthPerYear">,
): Projection {
  const { breakpoints, growthPerYear } = scenario;
  const cost = perCategory((category) =>
    costPath(baseline.cost[category].mnok, growthPerYear[category], breakpoints),
  );
  const years = cost.ehr.map((_, index) => baseline.year + index);
  const total = years.map((_, index) =>
    categories.reduce((sum, category) => sum + itemAt(cost[category], index), 0),
  );
  return { years, cost, total };
}

/** One category's cost every year of `breakpoints`, the first included. Same unit as `start`. */
export function costPath(
  start: number,
  rates: readonly number[],
  breakpoints: readonly number[],
): number[] {
  const path = [start];
  let cost = start;
  rates.forEach((rate, period) => {
    const years = rateOf(breakpoints, period + 1) - rateOf(breakpoints, period);
    for (let year = 0; year < years; year++) {
      cost *= 1 + rate;
      path.push(cost);
    }
  });
  return path;
}

/**
 * The rate that takes a cost from `start` to `end` in a number of years: (end/start)^(1/years) − 1.
 */
export function rateBetween(start: number, end: number, years: number): number {
  return (end / start) ** (1 / years) - 1;
}
