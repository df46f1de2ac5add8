import type { Baseline, PresetId } from "./baseline.js";
import { costPerInhabitant } from "./cost-per-inhabitant.js";
import type { Population } from "./population.js";
import type { Prices } from "./prices.js";
import { type Projection, project } from "./projection.js";
import {
  type Assumptions,
  nearestPreset,
  presetOf,
  presetScenario,
  type Scenario,
} from "./scenario.js";
import { compareWithStaffing, type StaffingComparison } from "./staffing.js";
import type { StaffingData } from "./staffing-data.js";

/** The tables a scenario is computed from. */
export interface Tables {
  readonly baseline: Baseline;
  readonly population: Population;
  readonly staffing: StaffingData;
  readonly prices: Prices;
}

/** All that follows from one scenario. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  /** The report's scenario that it is nearest to, and whether its growth equals that one's. */
  readonly nearest: PresetId;
  readonly isPreset: boolean;
  readonly projection: Projection;
  /** kr in 2021 prices, one value a year. */
  readonly perInhabitant: readonly number[];
  readonly comparison: StaffingComparison;
}

/** Computes a scenario: projection, cost per inhabitant and the staffing comparison. */
export function computeScenario(tables: Tables, scenario: Scenario): ScenarioResult {
  const projection = project(tables.baseline, scenario);
  return {
    scenario,
    nearest: nearestPreset(tables.baseline, scenario),
    isPreset: presetOf(tables.baseline, scenario) !== null,
    projection,
    perInhabitant: costPerInhabitant(projection, tables.population, scenario.population),
    comparison: compareWithStaffing(projection, tables.staffing, scenario.staffing),
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
