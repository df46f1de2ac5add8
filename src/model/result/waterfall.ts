import { type Category, categories } from "../core/category.js";
import { atYear, zip } from "../core/series.js";
import type { Projection } from "./projection.js";

/** What one category's growth in one period adds to the yearly cost. M kr, 2021 prices. */
export interface WaterfallStep {
  readonly category: Category;
  readonly periodStart: number;
  readonly periodEnd: number;
  /** Cost at the period's end less cost at its start. */
  readonly change: number;
}

/**
 * Takes the total from the first breakpoint to the last: period by period, category by category.
 * The changes sum to the difference between the two totals.
 */
export function waterfall(
  projection: Projection,
  breakpoints: readonly number[],
): readonly WaterfallStep[] {
  const { years, cost } = projection;
  return zip(breakpoints.slice(0, -1), breakpoints.slice(1)).flatMap(([periodStart, periodEnd]) =>
    categories.map((category) => ({
      category,
      periodStart,
      periodEnd,
      change: atYear(years, cost[category], periodEnd) - atYear(years, cost[category], periodStart),
    })),
  );
}
