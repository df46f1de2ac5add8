import type { PresetId } from "../core/baseline.js";
import type { StaffingData } from "../core/staffing-data.js";
import type { Tables } from "../core/tables.js";
import {
  type Assumptions,
  nearestPreset,
  presetOf,
  presetScenario,
  type Scenario,
} from "../scenario/scenario.js";
import { costPerInhabitant } from "./cost-per-inhabitant.js";
import { staffingInPrices, tablesInPrices } from "./price-level.js";
import { type Projection, project } from "./projection.js";
import { compareWithStaffing, type StaffingComparison } from "./staffing.js";

/** All that follows from one scenario, in constant kroner of its price year. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  /** The report's scenario that it is nearest to, and whether its growth equals that one's. */
  readonly nearest: PresetId;
  readonly isPreset: boolean;
  readonly projection: Projection;
  /** kr, one value a year. */
  readonly perInhabitant: readonly number[];
  readonly comparison: StaffingComparison;
  /** What staffing costs today, as compared with. */
  readonly staffing: StaffingData;
}

/**
 * Computes a scenario: projection, cost per inhabitant and the staffing comparison. All money is in
 * constant kroner of the scenario's price year.
 */
export function computeScenario(tables: Tables, scenario: Scenario): ScenarioResult {
  const { baseline, population, staffing } = tablesInPrices(tables, scenario.prices);
  const projection = project(baseline, scenario);
  return {
    scenario,
    nearest: nearestPreset(tables.baseline, scenario),
    isPreset: presetOf(tables.baseline, scenario) !== null,
    projection,
    perInhabitant: costPerInhabitant(projection, population, scenario.population),
    comparison: compareWithStaffing(projection, staffing, staffingInPrices(tables, scenario)),
    staffing,
  };
}

/** The report's three scenarios under the same assumptions. */
export function computePresets(
  tables: Tables,
  assumptions: Assumptions,
): Readonly<Record<PresetId, ScenarioResult>> {
  const compute = (preset: PresetId) =>
    computeScenario(tables, presetScenario(tables.baseline, preset, assumptions));
  return { low: compute("low"), medium: compute("medium"), high: compute("high") };
}
