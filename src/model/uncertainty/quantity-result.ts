import { type PresetId, presetIds } from "../core/baseline.js";
import type { CostMeasure } from "../core/cost-measure.js";
import type { Tables } from "../core/tables.js";
import type { Municipality } from "../municipality/municipality.js";
import {
  estimateGround,
  estimatePlace,
  type MunicipalityTables,
} from "../municipality/municipality-estimate.js";
import type { MunicipalitySelection } from "../municipality/municipality-selection.js";
import { measureCosts } from "../result/effect-map.js";
import { computeScenario, type ScenarioResult } from "../result/scenario-result.js";
import { presetScenario, type Scenario } from "../scenario/scenario.js";
import { drawMunicipality } from "./municipality-draws.js";
import { drawBreakEven, drawPerInhabitant } from "./quantities.js";
import { type Simulation, simulate } from "./simulation.js";
import type { Uncertainty } from "./uncertainty.js";
import type { QuantityId } from "./uncertainty-view.js";

/** One quantity of a scenario: its draws, its own path without chance, and the report's three. */
export interface QuantityResult {
  readonly id: QuantityId;
  readonly simulation: Simulation;
  /** One value a year of the simulation. */
  readonly own: readonly number[];
  readonly presets: Readonly<Record<PresetId, readonly number[]>>;
}

/** A place to draw the cost of. */
export interface PlaceGround {
  readonly tables: MunicipalityTables;
  readonly members: readonly Municipality[];
  readonly selection: Pick<MunicipalitySelection, "fixedShare" | "local">;
}

interface QuantityGround {
  readonly tables: Tables;
  readonly scenario: Scenario;
  readonly uncertainty: Uncertainty;
}

/** Draws a quantity of the country. */
export function drawQuantity(
  id: Exclude<QuantityId, "municipality">,
  { tables, scenario, uncertainty }: QuantityGround,
): QuantityResult {
  const simulation = simulate(tables, scenario, uncertainty);
  const path = (of: Scenario) => pathOf(id, computeScenario(tables, of));
  return {
    id,
    simulation: drawn(id, simulation, tables, scenario),
    own: path(scenario),
    presets: ofPresets((preset) => path(presetScenario(tables.baseline, preset, scenario))),
  };
}

/** Draws what e-health costs a place. */
export function drawPlace(
  { tables, members, selection }: PlaceGround,
  { scenario, uncertainty }: Omit<QuantityGround, "tables">,
): QuantityResult {
  const path = (of: Scenario) =>
    estimatePlace(estimateGround(tables, of), members, selection).total;
  const ground = estimateGround(tables, scenario);
  return {
    id: "municipality",
    simulation: drawMunicipality(ground, members, selection, uncertainty),
    own: path(scenario),
    presets: ofPresets((preset) => path(presetScenario(tables.baseline, preset, scenario))),
  };
}

function drawn(
  id: Exclude<QuantityId, "municipality">,
  simulation: Simulation,
  tables: Tables,
  scenario: Scenario,
): Simulation {
  if (id === "cost") return simulation;
  if (id === "perInhabitant") return drawPerInhabitant(simulation, tables, scenario);
  return drawBreakEven(simulation, tables, scenario, measures[id]);
}

const measures = {
  breakEvenPresent: "present",
  breakEvenYearly: "yearly",
} as const satisfies Record<string, CostMeasure>;

function pathOf(
  id: Exclude<QuantityId, "municipality">,
  { projection, perInhabitant, comparison, scenario }: ScenarioResult,
): readonly number[] {
  if (id === "cost") return projection.total;
  if (id === "perInhabitant") return perInhabitant;
  const costs = measureCosts(comparison, measures[id], scenario.staffing.discountRate);
  return costs.breakEven.slice(1).map((share) => {
    if (share === null) throw new RangeError("invalid staffing: the need does not grow");
    return share;
  });
}

function ofPresets<T>(value: (preset: PresetId) => T): Readonly<Record<PresetId, T>> {
  const [low, medium, high] = presetIds;
  return { low: value(low), medium: value(medium), high: value(high) };
}
