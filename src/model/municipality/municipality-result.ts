import type { PresetId } from "../core/baseline.js";
import { type ReportCompany, reportCompany } from "../result/report-company.js";
import { presetScenario, type Scenario } from "../scenario/scenario.js";
import type { Municipality } from "./municipality.js";
import {
  type EstimateGround,
  estimateGround,
  estimatePlace,
  fixedShareLimits,
  type MunicipalityTables,
  type PlaceEstimate,
} from "./municipality-estimate.js";
import { type MunicipalitySelection, selectedMunicipalities } from "./municipality-selection.js";
import { lastCountedYear } from "./place.js";

/** All that the municipality page shows of a scenario and a selection, in its price year's kroner. */
export interface MunicipalityResult extends ReportCompany {
  readonly scenario: Scenario;
  readonly selection: MunicipalitySelection;
  readonly ground: EstimateGround;
  readonly members: readonly Municipality[];
  /** The year of the last count of inhabitants: what the page calls today. */
  readonly today: number;
  readonly estimate: PlaceEstimate;
  /** The same at the lowest and the highest fixed share. */
  readonly atShare: { readonly min: PlaceEstimate; readonly max: PlaceEstimate };
  /** The same under the report's three scenarios. */
  readonly presets: Readonly<Record<PresetId, PlaceEstimate>>;
  /** The whole country under the scenario. */
  readonly country: PlaceEstimate;
}

/** Estimates the selected municipalities together, and what to see them against. */
export function computeMunicipality(
  tables: MunicipalityTables,
  scenario: Scenario,
  selection: MunicipalitySelection,
): MunicipalityResult {
  const ground = estimateGround(tables, scenario);
  const members = selectedMunicipalities(selection, tables.municipalities);
  const { fixedShare, local } = selection;
  const estimate = (on: EstimateGround, share: number) =>
    estimatePlace(on, members, { fixedShare: share, local });
  const under = (preset: PresetId) => {
    const other = presetScenario(tables.baseline, preset, scenario);
    return estimate(estimateGround(tables, other), fixedShare);
  };
  return {
    ...reportCompany(ground.tables.baseline, scenario),
    scenario,
    selection,
    ground,
    members,
    today: lastCountedYear(members),
    estimate: estimate(ground, fixedShare),
    atShare: {
      min: estimate(ground, fixedShareLimits.min),
      max: estimate(ground, fixedShareLimits.max),
    },
    presets: { low: under("low"), medium: under("medium"), high: under("high") },
    country: estimatePlace(ground, tables.municipalities, { fixedShare }),
  };
}
