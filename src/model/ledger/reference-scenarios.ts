import { type Category, perCategory } from "../core/category.js";
import { last } from "../core/series.js";
import { rateOf, type Scenario } from "../scenario/scenario.js";
import type { MunicipalTarget } from "./municipal-target.js";

/** The rate that a scenario carries: to a hundredth of a per cent, so that links stay readable. */
const carried = (growth: number) => Math.round(growth * 1e4) / 1e4;

/** The scenario with some categories growing at one rate in every period. */
export function withEvenGrowth(
  scenario: Scenario,
  growing: readonly Category[],
  growth: number,
): Scenario {
  const growthPerYear = perCategory((category) =>
    scenario.growthPerYear[category].map((rate) =>
      growing.includes(category) ? carried(growth) : rate,
    ),
  );
  return { ...scenario, growthPerYear };
}

/**
 * The scenario with every category growing at the rate that reaches a target, and from then on at
 * the rate of health and care cost, so that the share holds.
 *
 * @param careGrowth real growth a year of health and care cost after the target's year
 */
export function withTarget(
  scenario: Scenario,
  { year, growthPerYear }: Pick<MunicipalTarget, "year" | "growthPerYear">,
  careGrowth: number,
): Scenario {
  const start = rateOf(scenario.breakpoints, 0);
  const end = last(scenario.breakpoints);
  const isLast = year === end;
  const rates = isLast ? [growthPerYear] : [growthPerYear, careGrowth];
  return {
    ...scenario,
    breakpoints: isLast ? [start, end] : [start, year, end],
    growthPerYear: perCategory(() => rates.map(carried)),
  };
}
