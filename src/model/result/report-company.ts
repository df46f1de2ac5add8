import { type Baseline, type PresetId, presetIds } from "../core/baseline.js";
import { first, last } from "../core/series.js";
import { presetOf, type Scenario } from "../scenario/scenario.js";
import { project } from "./projection.js";

/** Where a scenario's cost in the last year lies among the report's three. */
export interface ReportCompany {
  /** What the report's scenarios cost in the last year, M kr in the prices of the baseline. */
  readonly reportTotals: Readonly<Record<PresetId, number>>;
  /** The report's scenario that costs most nearly the same: by ratio, as costs grow by factors. */
  readonly nearest: PresetId;
  /** Whether it costs about the same as `nearest`: within `nearBy` of it. */
  readonly isNear: boolean;
  /** Whether its growth equals that of `nearest` in every period. */
  readonly isPreset: boolean;
}

/** A scenario is near one of the report's when it costs at most this much more or less: a tenth. */
export const nearBy = 0.1;

/** Finds the report's scenarios that a scenario, on the same baseline, is to be seen among. */
export function reportCompany(baseline: Baseline, scenario: Scenario): ReportCompany {
  const { breakpoints, presets } = baseline;
  const preset = presetOf(baseline, scenario);
  const total = last(project(baseline, scenario).total);
  const totalOf = (id: PresetId) =>
    last(project(baseline, { breakpoints, growthPerYear: presets[id] }).total);
  const reportTotals = { low: totalOf("low"), medium: totalOf("medium"), high: totalOf("high") };
  const distance = (id: PresetId) => Math.abs(Math.log(total / reportTotals[id]));
  const nearest = preset ?? first(presetIds.toSorted((a, b) => distance(a) - distance(b)));
  return {
    reportTotals,
    nearest,
    isNear: Math.abs(total / reportTotals[nearest] - 1) <= nearBy,
    isPreset: preset !== null,
  };
}
