import type { CostMeasure } from "../core/cost-measure.js";
import { calculator } from "../core/quantity.js";
import { presetScenario } from "../scenario/scenario.js";
import type { ResultGround, ResultQuantity } from "./cost-quantities.js";
import { highestShare } from "./effect-map.js";
import { resultFormulas } from "./result-formulas.js";
import { computeScenario } from "./scenario-result.js";
import { netEffect, netEffectPresent, netEffectSum } from "./staffing-quantities.js";

const effects = { yearly: netEffect, sum: netEffectSum, present: netEffectPresent } as const;

/** What one colour of the map of net effect spans: see `effectStep`. M kr. */
export const effectStepOf =
  (measure: CostMeasure) =>
  ({ year }: { readonly year: number }, { tables, result }: ResultGround): ResultQuantity => {
    const corners = (["low", "high"] as const).flatMap((preset) => {
      const scenario = presetScenario(tables.baseline, preset, result.scenario);
      const ground = { tables, result: computeScenario(tables, scenario) };
      return [0, highestShare].map((share) => effects[measure]({ year, share }, ground));
    });
    const furthest = corners.reduce((one, other) =>
      Math.abs(other.value) > Math.abs(one.value) ? other : one,
    );
    return calculator(resultFormulas)("effectStep", [furthest], { year });
  };
