import { type Category, categories, type PerCategory, perCategory } from "../core/category.js";
import { atYear, first, itemAt } from "../core/series.js";
import type { ScenarioResult } from "../result/scenario-result.js";
import { periodOf, rateOf, type Scenario } from "../scenario/scenario.js";

/** The part of a difference that one category's growth in one period accounts for. */
export interface AttributionTerm {
  readonly category: Category;
  readonly periodStart: number;
  readonly periodEnd: number;
  /** M kr, 2021 prices. */
  readonly change: number;
}

/** Why two scenarios cost differently in a year. All money in M kr, 2021 prices. */
export interface Attribution {
  readonly year: number;
  /** The year's cost in each scenario. */
  readonly from: number;
  readonly to: number;
  /** What different baselines account for, per category. */
  readonly baseline: PerCategory<number>;
  /** What different growth accounts for: by period, then category. */
  readonly growth: readonly AttributionTerm[];
}

type Side = Pick<ScenarioResult, "scenario" | "projection">;

/**
 * Splits the difference in one year's cost, `to` less `from`, by category and period: exact and
 * free of order (log-mean Divisia, LMDI-I). With x the category's cost in the year, n the period's
 * years and r its growth: L(x₂, x₁)·n·ln((1+r₂)/(1+r₁)), L the logarithmic mean; the baseline's
 * part is L(x₂, x₁)·ln(B₂/B₁). The terms sum to the difference. Where the two scenarios have other
 * breakpoints, the periods run between those of both. A cost that starts at nothing on one side
 * differs by its baseline alone, which is the formula's limit.
 */
export function attributeDifference(from: Side, to: Side, year: number): Attribution {
  const spans = commonSpans(from.scenario, to.scenario, year);
  const costIn = ({ projection }: Side, category: Category) =>
    atYear(projection.years, projection.cost[category], year);
  const mean = perCategory((category) =>
    logarithmicMean(costIn(to, category), costIn(from, category)),
  );
  const baseline = perCategory((category) => {
    const start = ({ projection }: Side) => first(projection.cost[category]);
    if (start(from) === 0 || start(to) === 0) return costIn(to, category) - costIn(from, category);
    return mean[category] * logRatio(start(to), start(from));
  });
  const growth = spans.flatMap(([periodStart, periodEnd]) =>
    categories.map((category) => {
      const rate = ({ scenario }: Side) => rateUntil(scenario, category, periodEnd);
      const ratio = logRatio(1 + rate(to), 1 + rate(from));
      const change = mean[category] * (periodEnd - periodStart) * ratio;
      return { category, periodStart, periodEnd, change };
    }),
  );
  const total = (side: Side) => atYear(side.projection.years, side.projection.total, year);
  return { year, from: total(from), to: total(to), baseline, growth };
}

/**
 * L(a, b) = (a − b)/(ln a − ln b), L(a, a) = a, L(a, 0) = 0: between the geometric and the
 * arithmetic mean. Same unit as its arguments, which must not be negative.
 */
export function logarithmicMean(a: number, b: number): number {
  if (a === b) return a;
  if (a === 0 || b === 0) return 0;
  return (a - b) / logRatio(a, b);
}

/** ln(a/b); where a and b are close, by the way that keeps the digits of their difference. */
export function logRatio(a: number, b: number): number {
  return Math.abs(a - b) < b / 2 ? Math.log1p((a - b) / b) : Math.log(a / b);
}

function rateUntil({ growthPerYear, breakpoints }: Scenario, category: Category, year: number) {
  return rateOf(growthPerYear[category], periodOf(breakpoints, year));
}

/** The periods between the breakpoints of both scenarios, up to a year. */
function commonSpans(a: Scenario, b: Scenario, year: number): (readonly [number, number])[] {
  const before = [...a.breakpoints, ...b.breakpoints].filter((one) => one < year);
  const ends = [...new Set([...before, year])].sort((one, other) => one - other);
  return ends.slice(1).map((end, index) => [itemAt(ends, index), end] as const);
}
