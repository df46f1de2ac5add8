import { type Baseline, type GrowthPerYear, type PresetId, presetIds } from "../core/baseline.js";
import { categories, perCategory } from "../core/category.js";
import { roundGrowth } from "../core/growth-step.js";
import { atYear } from "../core/series.js";
import { presetGrowthIn, rateOf, type Scenario } from "../scenario/scenario.js";
import { project } from "./projection.js";

/** The last of the positions between the report's scenarios: low is 0, medium 1, high 2. */
export const lastPosition = presetIds.length - 1;

/**
 * Growth between the report's scenarios, over the breakpoints given: at 0 the low, at 1 the medium
 * and at 2 the high scenario's rates, in between each rate moves along a straight line.
 */
export function growthAt(
  baseline: Baseline,
  position: number,
  breakpoints: readonly number[],
): GrowthPerYear {
  const below = Math.min(lastPosition - 1, Math.max(0, Math.floor(position)));
  const part = position - below;
  const from = presetGrowthIn(baseline, presetAt(below), breakpoints);
  const to = presetGrowthIn(baseline, presetAt(below + 1), breakpoints);
  return perCategory((category) =>
    from[category].map((rate, period) => (1 - part) * rate + part * rateOf(to[category], period)),
  );
}

/**
 * The same scenario with all growth at a position, each rate rounded as the controls' are. Null
 * leaves growth as it is.
 */
export function withPosition(
  scenario: Scenario,
  baseline: Baseline,
  position: number | null,
): Scenario {
  if (position === null) return scenario;
  const growth = growthAt(baseline, position, scenario.breakpoints);
  return {
    ...scenario,
    growthPerYear: perCategory((category) => growth[category].map(roundGrowth)),
  };
}

function presetAt(position: number): PresetId {
  const preset = presetIds[position];
  if (preset === undefined) throw new RangeError(`invalid position: ${position}`);
  return preset;
}

/** Halvings of the span: the position is then exact to about a millionth. */
const halvings = 21;

/**
 * Where between the report's scenarios a cost lies: the position whose total in a year is `mnok`,
 * or the end it lies beyond. The total rises with the position, so halving the span finds it.
 */
export function positionOf(baseline: Baseline, mnok: number, year: number): number {
  let [low, high] = [0, lastPosition];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (totalAt(baseline, middle, year) < mnok) low = middle;
    else high = middle;
  }
  const nearest = [0, 1, lastPosition].find((preset) => Math.abs(preset - high) < 1e-5);
  return nearest ?? high;
}

/** Which of the report's outer scenarios a cost in a year lies beyond; null where it lies between them. */
export function beyondReport(
  baseline: Baseline,
  mnok: number,
  year: number,
): "low" | "high" | null {
  const [low, high] = [totalAt(baseline, 0, year), totalAt(baseline, lastPosition, year)];
  // As near as a position is told apart.
  const slack = 1e-6 * high;
  if (mnok < low - slack) return "low";
  return mnok > high + slack ? "high" : null;
}

function totalAt(baseline: Baseline, position: number, year: number): number {
  const { breakpoints } = baseline;
  const growthPerYear = growthAt(baseline, position, breakpoints);
  const { years, cost } = project(baseline, { breakpoints, growthPerYear });
  return categories.reduce((sum, category) => sum + atYear(years, cost[category], year), 0);
}
