import type { Category } from "../core/category.js";
import type { Scenario } from "./scenario.js";
import type { Gain, StaffingAssumptions } from "./staffing-assumptions.js";

/** The same scenario with some of its staffing assumptions changed. */
export function withStaffing(scenario: Scenario, change: Partial<StaffingAssumptions>): Scenario {
  return { ...scenario, staffing: { ...scenario.staffing, ...change } };
}

/** The same scenario with one category's gain; a gain of nothing is none. */
export function withGain(scenario: Scenario, category: Category, gain: Gain): Scenario {
  const { gains } = scenario.staffing;
  const kept = gain.mnokPerYear === 0 ? null : gain;
  return withStaffing(scenario, { gains: { ...gains, [category]: kept } });
}
