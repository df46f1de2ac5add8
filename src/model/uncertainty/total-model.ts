import type { Baseline } from "../core/baseline.js";
import { type Category, categories, type PerCategory } from "../core/category.js";
import { studentTQuantile } from "../core/student-t.js";
import { growthFactorOf, type UncertainRate } from "./draw-paths.js";
import { normalQuantile } from "./draws/distributions.js";
import { isSurveyed, surveyFactor } from "./scenario-draws.js";
import type { Model } from "./sobol-indices.js";
import type { Uncertainty } from "./uncertainty.js";

/** One uncertain number that a total is computed from. */
export type UncertainInput =
  | { readonly kind: "rate"; readonly category: Category; readonly period: number }
  | { readonly kind: "baseline" };

export function isSameInput(one: UncertainInput, other: UncertainInput): boolean {
  if (one.kind === "baseline" || other.kind === "baseline") return one.kind === other.kind;
  return one.category === other.category && one.period === other.period;
}

/** An input as what it multiplies a cost by: at its median, and at any probability. */
export interface InputFactor {
  readonly input: UncertainInput;
  readonly at: (p: number) => number;
}

/** The factors of every rate and, last, the surveyed costs. A layer that is off stays at one value. */
export function inputFactors(
  baseline: Baseline,
  rates: PerCategory<readonly UncertainRate[]>,
  { layers }: Pick<Uncertainty, "layers">,
): InputFactor[] {
  const { degreesOfFreedom } = baseline.interval;
  const ofRates = categories.flatMap((category) =>
    rates[category].map((rate, period): InputFactor => {
      const at = (p: number) =>
        growthFactorOf(rate, layers.growth ? normalQuantile(p) : 0) ** rate.years;
      return { input: { kind: "rate", category, period }, at };
    }),
  );
  const surveyed = (p: number) =>
    surveyFactor(baseline, layers.baseline ? studentTQuantile(p, degreesOfFreedom) : 0);
  return [...ofRates, { input: { kind: "baseline" }, at: surveyed }];
}

/** The total as a function of the inputs' factors, in the order of `inputFactors`. M kr. */
export function totalModel(
  { cost }: Baseline,
  rates: PerCategory<readonly UncertainRate[]>,
): Model {
  const terms = categories.map((category) => ({
    start: cost[category].mnok,
    periods: rates[category].length,
    isSurveyed: isSurveyed(category),
  }));
  return (factors) => {
    const surveyed = factors[factors.length - 1] as number;
    let input = 0;
    let total = 0;
    for (const term of terms) {
      let value = term.isSurveyed ? term.start * surveyed : term.start;
      for (let period = 0; period < term.periods; period++) value *= factors[input++] as number;
      total += value;
    }
    return total;
  };
}
