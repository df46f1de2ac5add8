import type { Baseline } from "../core/baseline.js";
import { type Category, type PerCategory, perCategory } from "../core/category.js";
import { itemAt } from "../core/series.js";
import { studentTQuantile } from "../core/student-t.js";
import type { Scenario } from "../scenario/scenario.js";
import type { PathDraws, UncertainPath, UncertainRate } from "./draw-paths.js";
import { type StandardDraws, standardDraws } from "./draws/standard-draws.js";
import { spreadsOver } from "./spreads.js";
import type { Uncertainty } from "./uncertainty.js";

/** The category that is not surveyed: a payment set by law, known to the krone. */
const known: Category = "nationalSolutions";

/** Whether a category's cost in the baseline year comes from the survey. */
export const isSurveyed = (category: Category): boolean => category !== known;

/**
 * How much one unit of t moves the surveyed costs, as a fraction: so much that the total's interval
 * is as wide as the one the report prints (OE 2022-78, ch. 3.4.1).
 */
function surveyScale({ cost, total, interval }: Baseline): number {
  const { low, high, level, degreesOfFreedom } = interval;
  const surveyed = total.mnok - cost[known].mnok;
  return scaleOfSurvey(high, low, studentTQuantile((1 + level) / 2, degreesOfFreedom), surveyed);
}

/** The same from the interval's ends, t at the higher of them, and what the surveyed costs sum to. */
export const scaleOfSurvey = (high: number, low: number, t: number, surveyed: number): number =>
  (high - low) / 2 / t / surveyed;

/** What surveyed costs are multiplied by at a value of t: never below nothing. */
export const surveyMultiple = (t: number, scale: number): number => Math.max(0, 1 + t * scale);

/** The same at the baseline's scale. */
export function surveyFactor(baseline: Baseline, t: number): number {
  return surveyMultiple(t, surveyScale(baseline));
}

/** The rates of a scenario's categories with the intervals they are drawn from. */
export function uncertainRates(
  baseline: Baseline,
  { breakpoints, growthPerYear }: Pick<Scenario, "breakpoints" | "growthPerYear">,
  uncertainty: Pick<Uncertainty, "spreads">,
): PerCategory<readonly UncertainRate[]> {
  const spreads = spreadsOver(baseline, uncertainty, breakpoints);
  return perCategory((category) =>
    growthPerYear[category].map((rate, period) => ({
      ...itemAt(spreads[category], period),
      rate,
      years: itemAt(breakpoints, period + 1) - itemAt(breakpoints, period),
    })),
  );
}

/** A scenario's paths before they are drawn. M kr in the prices of `baseline`. */
export function uncertainPaths(
  baseline: Baseline,
  scenario: Pick<Scenario, "breakpoints" | "growthPerYear">,
  uncertainty: Pick<Uncertainty, "spreads">,
): PerCategory<UncertainPath> {
  const rates = uncertainRates(baseline, scenario, uncertainty);
  return perCategory((category) => ({
    start: baseline.cost[category].mnok,
    rates: rates[category],
  }));
}

let kept: { readonly key: string; readonly draws: PathDraws } | null = null;

/**
 * The draws that move a scenario: growth by one factor, √ρ·common + √(1−ρ)·own, one value a
 * category across its periods; the surveyed costs by Student's t. A layer that is off stands still.
 * The last ones are kept, since they are the same all through a drag of a rate: not to be changed.
 */
export function pathDraws(baseline: Baseline, uncertainty: Uncertainty): PathDraws {
  const { degreesOfFreedom } = baseline.interval;
  const { seed, size, rho, layers } = uncertainty;
  const scale = surveyScale(baseline);
  const key = [seed, size, rho, layers.growth, layers.baseline, scale, degreesOfFreedom].join();
  if (kept?.key !== key) {
    const standard = standardDraws({ seed, size, degreesOfFreedom });
    kept = { key, draws: newPathDraws(standard, scale, uncertainty) };
  }
  return kept.draws;
}

function newPathDraws(
  standard: StandardDraws,
  scale: number,
  { rho, layers: { growth, baseline: level } }: Uncertainty,
): PathDraws {
  const still = new Float64Array(standard.size);
  const unscaled = new Float64Array(standard.size).fill(1);
  const surveyed = level ? standard.baseline.map((t) => surveyMultiple(t, scale)) : unscaled;
  return {
    growth: perCategory((category) => (growth ? dependent(standard, category, rho) : still)),
    scale: perCategory((category) => (isSurveyed(category) ? surveyed : unscaled)),
  };
}

function dependent({ common, own }: StandardDraws, category: Category, rho: number): Float64Array {
  const [shared, single] = [Math.sqrt(rho), Math.sqrt(1 - rho)];
  return common.map((w, draw) => shared * w + single * (own[category][draw] as number));
}
