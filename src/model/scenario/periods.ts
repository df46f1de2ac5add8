import { perCategory } from "../core/category.js";
import { growthOver, periodOf, rateOf, type Scenario } from "./scenario.js";

/** The same scenario over other breakpoints: each new period gets the rate at its end. */
export function withBreakpoints(scenario: Scenario, breakpoints: readonly number[]): Scenario {
  const growthPerYear = growthOver(scenario.growthPerYear, scenario.breakpoints, breakpoints);
  return { ...scenario, breakpoints, growthPerYear };
}

/** Splits the period that `year` lies in, with the same growth on both sides: no cost changes. */
export function splitPeriod(scenario: Scenario, year: number): Scenario {
  const years = new Set([...scenario.breakpoints, year]);
  return withBreakpoints(
    scenario,
    [...years].sort((a, b) => a - b),
  );
}

/**
 * Joins the two periods that meet at `year`. Each category gets the growth that takes it from
 * the first one's start to the same cost at the second one's end.
 */
export function joinPeriods(scenario: Scenario, year: number): Scenario {
  const { breakpoints } = scenario;
  const first = periodOf(breakpoints, year);
  const span = (period: number) => rateOf(breakpoints, period + 1) - rateOf(breakpoints, period);
  const years = [span(first), span(first + 1)] as const;
  const growthPerYear = perCategory((category) => {
    const rates = scenario.growthPerYear[category];
    const joined = [rateOf(rates, first), rateOf(rates, first + 1)] as const;
    return rates.toSpliced(first, 2, meanGrowth(joined, years));
  });
  return { ...scenario, breakpoints: breakpoints.filter((one) => one !== year), growthPerYear };
}

/** The even growth per year that gives the same as two rates after one another. */
function meanGrowth([a, b]: readonly [number, number], [m, n]: readonly [number, number]): number {
  if (a === b) return a;
  return ((1 + a) ** m * (1 + b) ** n) ** (1 / (m + n)) - 1;
}
