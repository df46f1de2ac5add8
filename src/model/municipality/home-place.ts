import type { PresetId } from "../core/baseline.js";
import { last } from "../core/series.js";
import { reportCompany } from "../result/report-company.js";
import { presetScenario, type Scenario } from "../scenario/scenario.js";
import type { Municipality } from "./municipality.js";
import { estimateGround, estimatePlace, type MunicipalityTables } from "./municipality-estimate.js";
import { type MunicipalitySelection, selectedMunicipalities } from "./municipality-selection.js";

/** What a scenario comes to in the reader's own municipality in the last year. An estimate. */
export interface HomePlace {
  readonly members: readonly Municipality[];
  readonly year: number;
  /** M kr in the scenario's kroner. */
  readonly cost: number;
  /** The report's scenario that the change is from. */
  readonly nearest: PresetId;
  /** What the scenario's growth adds to that of `nearest`, M kr; null where it is that scenario. */
  readonly change: number | null;
}

/** Estimates the chosen municipalities in the last year, and what the scenario's growth changes. */
export function homePlace(
  tables: MunicipalityTables,
  scenario: Scenario,
  selection: MunicipalitySelection,
): HomePlace {
  const { nearest, isPreset } = reportCompany(tables.baseline, scenario);
  const members = selectedMunicipalities(selection, tables.municipalities);
  const costUnder = (one: Scenario) =>
    last(estimatePlace(estimateGround(tables, one), members, selection).total);
  const cost = costUnder(scenario);
  const change = isPreset
    ? null
    : cost - costUnder(presetScenario(tables.baseline, nearest, scenario));
  return { members, year: tables.baseline.endYear, cost, nearest, change };
}
