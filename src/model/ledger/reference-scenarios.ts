import { type Category, categories, perCategory } from "../core/category.js";
import { first, last } from "../core/series.js";
import type { Tables } from "../core/tables.js";
import { computeScenario } from "../result/scenario-result.js";
import { rateOf, type Scenario } from "../scenario/scenario.js";
import { careCost } from "./care-cost.js";
import { careGrowthAfter, type MunicipalTarget, municipalTarget } from "./municipal-target.js";
import type { GrowthReference, SpecialistGrowth } from "./specialist-growth.js";

/** The rate that a scenario carries: to a hundredth of a per cent, so that links stay readable. */
const carried = (growth: number) => Math.round(growth * 1e4) / 1e4;

/** Growth as the specialist health service had it, of one category or, with null, of all. */
export interface ReferenceChoice {
  readonly kind: GrowthReference;
  readonly category: Category | null;
}

/** The categories that a reference sets the growth of. */
export function growingCategories({ category }: ReferenceChoice): readonly Category[] {
  return category === null ? categories : [category];
}

/** The scenario with growth as the specialist health service had it, in every period. */
export function grownAsSpecialists(
  scenario: Scenario,
  choice: ReferenceChoice,
  growth: Pick<SpecialistGrowth, GrowthReference>,
): Scenario {
  const rate = carried(growth[choice.kind].realPerYear);
  const growing = growingCategories(choice);
  const growthPerYear = perCategory((category) =>
    scenario.growthPerYear[category].map((now) => (growing.includes(category) ? rate : now)),
  );
  return { ...scenario, growthPerYear };
}

/**
 * The scenario with every category growing at the rate that reaches a target, and from then on at
 * the rate of health and care cost, so that the share holds.
 *
 * @param careGrowth real growth a year of health and care cost after the target's year
 */
function withTarget(
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

/** A share of health and care cost, and the year it is reached in. */
export type TargetChoice = Pick<MunicipalTarget, "share" | "year">;

/**
 * The scenario with which e-health reaches a share of health and care cost in a year and then keeps
 * it; and what that comes to, M kr of the scenario's price year.
 *
 * @throws a RangeError on a share that is none, or a year that is not ahead or beyond the last
 */
export function reachingTarget(
  scenario: Scenario,
  choice: TargetChoice,
  tables: Tables,
): { readonly scenario: Scenario; readonly target: MunicipalTarget } {
  const care = careCost(tables, scenario);
  const start = first(computeScenario(tables, scenario).projection.total);
  const target = municipalTarget(choice, care, start);
  return { scenario: withTarget(scenario, target, careGrowthAfter(care, choice.year)), target };
}
