import { type Baseline, type GrowthPerYear, type PresetId, presetIds } from "../core/baseline.js";
import { type Category, categories, type PerCategory, perCategory } from "../core/category.js";
import type { PopulationAges, PopulationAlternative } from "../core/population.js";
import type { PriceChoice } from "../core/prices.js";
import { noRationale, type Reason } from "./rationale.js";
import type { StaffingAssumptions } from "./staffing-assumptions.js";

/** Which of SSB's projections the cost per inhabitant divides by, and which ages it counts. */
export interface PopulationVariant {
  readonly vintage: string;
  readonly alternative: PopulationAlternative;
  readonly ages: PopulationAges;
}

/** What a scenario assumes beside its growth rates: a preset leaves it as it is. */
export interface Assumptions {
  readonly population: PopulationVariant;
  readonly staffing: StaffingAssumptions;
  readonly prices: PriceChoice;
}

/** A set of assumptions: one plain value that links, files and tests carry. */
export interface Scenario extends Assumptions {
  readonly schemaVersion: typeof schemaVersion;
  /** The baseline it builds on: `Baseline.id`. */
  readonly baselineId: string;
  /** What its maker calls it; "" when unnamed. */
  readonly name: string;
  /** Period boundaries in years, from the baseline year to the last. */
  readonly breakpoints: readonly number[];
  /** Real growth per year as fractions, one a period. */
  readonly growthPerYear: GrowthPerYear;
  readonly rationale: PerCategory<Reason>;
}

/** The version of `Scenario` that this code writes; older ones are migrated when read. */
export const schemaVersion = 2;

/** One of the report's three scenarios, under the assumptions given. */
export function presetScenario(
  baseline: Baseline,
  preset: PresetId,
  { population, staffing, prices }: Assumptions,
): Scenario {
  return {
    schemaVersion,
    baselineId: baseline.id,
    name: "",
    breakpoints: baseline.breakpoints,
    growthPerYear: baseline.presets[preset],
    population,
    staffing,
    prices,
    rationale: noRationale,
  };
}

/** The same scenario with one category's growth in one period set, or changed from what it is. */
export function withGrowth(
  scenario: Scenario,
  category: Category,
  period: number,
  growth: number | ((now: number) => number),
): Scenario {
  const now = scenario.growthPerYear[category];
  const next = typeof growth === "number" ? growth : growth(rateOf(now, period));
  const rates = now.with(period, next);
  return { ...scenario, growthPerYear: { ...scenario.growthPerYear, [category]: rates } };
}

/** The same scenario with one part of one category's reason changed. */
export function withReason(
  scenario: Scenario,
  category: Category,
  part: keyof Reason,
  text: string,
): Scenario {
  const reason = { ...scenario.rationale[category], [part]: text };
  return { ...scenario, rationale: { ...scenario.rationale, [category]: reason } };
}

/** The report's growth, over the report's periods; all else as it was. */
export function withPreset(scenario: Scenario, baseline: Baseline, preset: PresetId): Scenario {
  const { breakpoints, presets } = baseline;
  return { ...scenario, breakpoints, growthPerYear: presets[preset] };
}

/** The same scenario with one category's growth set to a preset's in every period. */
export function withCategoryPreset(
  scenario: Scenario,
  category: Category,
  baseline: Baseline,
  preset: PresetId,
): Scenario {
  const rates = presetGrowthIn(baseline, preset, scenario.breakpoints)[category];
  return { ...scenario, growthPerYear: { ...scenario.growthPerYear, [category]: rates } };
}

/** The period (its index) that a year's growth belongs to: start < year ≤ end. */
export function periodOf(breakpoints: readonly number[], year: number): number {
  const end = breakpoints.findIndex((breakpoint) => year <= breakpoint);
  if (end < 1) throw new RangeError(`invalid year: ${year} is in none of ${breakpoints.join("–")}`);
  return end - 1;
}

/**
 * A preset's growth over other breakpoints than its own: each period gets the rate the preset has
 * at the period's end. Exact where the new breakpoints only split the preset's periods.
 */
export function presetGrowthIn(
  baseline: Baseline,
  preset: PresetId,
  breakpoints: readonly number[],
): GrowthPerYear {
  return growthOver(baseline.presets[preset], baseline.breakpoints, breakpoints);
}

/** Growth over other breakpoints: each period gets the rate that stood at the period's end. */
export function growthOver(
  growth: GrowthPerYear,
  from: readonly number[],
  breakpoints: readonly number[],
): GrowthPerYear {
  const periods = breakpoints.slice(1).map((end) => periodOf(from, end));
  return perCategory((category) => periods.map((period) => rateOf(growth[category], period)));
}

/** The rate of a period. Throws a RangeError when there is none. */
export function rateOf(rates: readonly number[], period: number): number {
  const rate = rates[period];
  if (rate === undefined) throw new RangeError(`invalid period: ${period} of ${rates.length}`);
  return rate;
}

/**
 * The preset a scenario is closest to: least sum over categories and years of the distance
 * between growth rates. On a tie medium wins, then low.
 */
export function nearestPreset(baseline: Baseline, scenario: Scenario): PresetId {
  const distance = (preset: PresetId) => growthDistance(baseline, scenario, preset);
  const order = ["medium", ...presetIds.filter((preset) => preset !== "medium")] as const;
  return order.reduce<PresetId>(
    (nearest, preset) => (distance(preset) < distance(nearest) ? preset : nearest),
    "medium",
  );
}

function growthDistance(baseline: Baseline, scenario: Scenario, preset: PresetId): number {
  const distance = (category: Category) => categoryDistance(baseline, scenario, category, preset);
  return categories.reduce((sum, category) => sum + distance(category), 0);
}

/** Sum over the years of the distance between a category's growth and a preset's. */
function categoryDistance(
  baseline: Baseline,
  { breakpoints, growthPerYear }: Pick<Scenario, "breakpoints" | "growthPerYear">,
  category: Category,
  preset: PresetId,
): number {
  const years = [...new Set([...breakpoints, ...baseline.breakpoints])].sort((a, b) => a - b);
  const theirs = baseline.presets[preset][category];
  return years.slice(1).reduce((sum, end, index) => {
    const own = rateOf(growthPerYear[category], periodOf(breakpoints, end));
    const preset = rateOf(theirs, periodOf(baseline.breakpoints, end));
    return sum + (end - rateOf(years, index)) * Math.abs(own - preset);
  }, 0);
}

/** The preset that one category's rates equal in every period, if any. */
export function categoryPreset(
  baseline: Baseline,
  scenario: Pick<Scenario, "breakpoints" | "growthPerYear">,
  category: Category,
): PresetId | null {
  const isEqual = (preset: PresetId) =>
    categoryDistance(baseline, scenario, category, preset) === 0;
  return presetIds.find(isEqual) ?? null;
}

/** The preset whose rates a scenario's all equal, if any. */
export function presetOf(baseline: Baseline, scenario: Scenario): PresetId | null {
  const nearest = nearestPreset(baseline, scenario);
  return growthDistance(baseline, scenario, nearest) === 0 ? nearest : null;
}
