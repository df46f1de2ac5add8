import type { Baseline, CostInterval, PresetId } from "../core/baseline.js";
import type { StaffingData } from "../core/staffing-data.js";
import type { Tables } from "../core/tables.js";
import { type Assumptions, presetScenario, type Scenario } from "../scenario/scenario.js";
import { costPerInhabitant } from "./cost-per-inhabitant.js";
import { staffingInPrices, tablesInPrices } from "./price-level.js";
import { type Projection, project } from "./projection.js";
import { type ReportCompany, reportCompany } from "./report-company.js";
import { compareWithStaffing, type StaffingComparison } from "./staffing.js";

/** All that follows from one scenario, in constant kroner of its price year. */
export interface ScenarioResult extends ReportCompany {
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** Left out where the first year's cost is the report's own. */
  readonly survey?: Baseline["survey"];
  /** How sure the first year's total is. */
  readonly interval: CostInterval;
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
    ...reportCompany(baseline, scenario),
    scenario,
    projection,
    ...(baseline.survey === undefined ? {} : { survey: baseline.survey }),
    interval: baseline.interval,
    perInhabitant: costPerInhabitant(projection, population, scenario.population),
    comparison: compareWithStaffing(projection, staffing, staffingInPrices(tables, scenario)),
    staffing,
  };
}

/** What the report's three scenarios come to under the same assumptions. */
export type Presets = Readonly<Record<PresetId, ScenarioResult>>;

/** Computes the report's three scenarios under the same assumptions. */
export function computePresets(tables: Tables, assumptions: Assumptions): Presets {
  const compute = (preset: PresetId) =>
    computeScenario(tables, presetScenario(tables.baseline, preset, assumptions));
  return { low: compute("low"), medium: compute("medium"), high: compute("high") };
}
