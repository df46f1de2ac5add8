import type { CostMeasure } from "../core/cost-measure.js";
import { atYear } from "../core/series.js";
import type { Tables } from "../core/tables.js";
import { type EffectMap, effectMap, measureCosts } from "./effect-map.js";
import { beyondReport, positionOf } from "./growth-position.js";
import { staffingInPrices, tablesInPrices } from "./price-level.js";
import type { ScenarioResult } from "./scenario-result.js";
import { netEffect } from "./staffing.js";

/** The map of net effect around a scenario, and where the scenario stands in it. */
export interface ScenarioEffectMap extends EffectMap {
  readonly year: number;
  readonly measure: CostMeasure;
  /** Where the scenario's total in the year lies between the report's: 0 low, 1 medium, 2 high. */
  readonly position: number;
  /** Which of the report's outer scenarios its total lies beyond: it then stands at the map's edge. */
  readonly beyond: "low" | "high" | null;
  /** The share of staffing growth it assumes avoided. */
  readonly share: number;
  /** The share it must avoid to cover its own growth; null where staffing does not grow. */
  readonly breakEven: number | null;
  /** Its net effect, M kr in the scenario's price year. */
  readonly effect: number;
}

/** Computes the map under a scenario's assumptions, in its prices. */
export function scenarioEffectMap(
  tables: Tables,
  { scenario, projection, comparison }: ScenarioResult,
  { year, measure }: { readonly year: number; readonly measure: CostMeasure },
): ScenarioEffectMap {
  const priced = tablesInPrices(tables, scenario.prices);
  const assumptions = staffingInPrices(tables, scenario);
  const { avoidedShare, discountRate } = assumptions;
  const costs = measureCosts(comparison, measure, discountRate);
  const total = atYear(projection.years, projection.total, year);
  return {
    ...effectMap(priced, assumptions, { year, measure }),
    year,
    measure,
    position: positionOf(priced.baseline, total, year),
    beyond: beyondReport(priced.baseline, total, year),
    share: avoidedShare,
    breakEven: atYear(costs.years, costs.breakEven, year),
    effect: atYear(costs.years, netEffect(costs, avoidedShare), year),
  };
}
