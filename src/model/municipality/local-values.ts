import { type Category, type PerCategory, perCategory } from "../core/category.js";
import { periodOf, rateOf, type Scenario } from "../scenario/scenario.js";

/** What a municipality knows better than the estimate. Null: as estimated. */
export interface LocalValues {
  /** The year that the own costs are of, and their price year. */
  readonly costYear: number;
  /** M kr in the prices of `costYear`. */
  readonly cost: PerCategory<number | null>;
  /** Boundaries of the periods that the own growth is over. */
  readonly breakpoints: readonly number[];
  /** Real growth per year as fractions, one a period. */
  readonly growthPerYear: PerCategory<readonly (number | null)[]>;
  /** Growth in inhabitants per year after the last count, as a fraction. */
  readonly populationGrowth: number | null;
}

/** Own costs, M kr: no municipality spends a whole year's national cost. */
export const localCostLimits = { min: 0, max: 10_000 } as const;

/** Growth in inhabitants per year: beyond this no municipality goes for decades. */
export const populationGrowthLimits = { min: -0.05, max: 0.05 } as const;

/** Nothing known: all as estimated. */
export function noLocalValues(costYear: number, breakpoints: readonly number[]): LocalValues {
  return {
    costYear,
    cost: perCategory(() => null),
    breakpoints,
    growthPerYear: perCategory(() => breakpoints.slice(1).map(() => null)),
    populationGrowth: null,
  };
}

/** Whether anything at all is the municipality's own. */
export function hasLocalValues({ cost, growthPerYear, populationGrowth }: LocalValues): boolean {
  const values = [...Object.values(cost), ...Object.values(growthPerYear).flat(), populationGrowth];
  return values.some((value) => value !== null);
}

/**
 * A category's growth with the municipality's own where it has one, else the scenario's: over the
 * boundaries of both, so that neither is cut short.
 */
export function localGrowth(
  { breakpoints, growthPerYear }: Pick<LocalValues, "breakpoints" | "growthPerYear">,
  scenario: Pick<Scenario, "breakpoints" | "growthPerYear">,
  category: Category,
): { readonly breakpoints: readonly number[]; readonly rates: readonly number[] } {
  const both = [...new Set([...breakpoints, ...scenario.breakpoints])].sort((a, b) => a - b);
  const rates = both.slice(1).map((end) => {
    const own = growthPerYear[category][periodOf(breakpoints, end)] ?? null;
    const theirs = scenario.growthPerYear[category];
    return own ?? rateOf(theirs, periodOf(scenario.breakpoints, end));
  });
  return { breakpoints: both, rates };
}
