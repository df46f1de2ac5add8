import { calculator, given } from "../core/quantity.js";
import type { ResultGround, ResultQuantity } from "./cost-quantities.js";
import { resultFormulas } from "./result-formulas.js";
import {
  extraEhealth,
  extraFullTimeEquivalents,
  extraStaffing,
  gains,
} from "./staffing-quantities.js";

const calculate = calculator(resultFormulas);

/** The share of e-health's extra cost that the state pays. */
export const stateShare = ({ result }: ResultGround): ResultQuantity =>
  given("stateShare", [result.scenario.staffing.stateShare, "share"], { kind: "choice" });

/** Fresh money from the state in a year, M kr. */
export const stateMoney = (year: number, ground: ResultGround): ResultQuantity =>
  calculate("stateMoney", [stateShare(ground), extraEhealth(year, ground)], { year });

/** What saved staffing must cover in a year when the state and other gains have paid, M kr. */
export function mustSave(year: number, ground: ResultGround): ResultQuantity {
  const inputs = [extraEhealth(year, ground), stateMoney(year, ground), gains(year, ground)];
  return calculate("mustSave", inputs, { year });
}

/** The same as a share of staffing growth. */
export function mustSaveShare(year: number, ground: ResultGround): ResultQuantity {
  const inputs = [mustSave(year, ground), extraStaffing(year, ground)];
  return calculate("mustSaveShare", inputs, { year });
}

/** The same in full-time equivalents. */
export function mustSaveStaff(year: number, ground: ResultGround): ResultQuantity {
  const inputs = [mustSaveShare(year, ground), extraFullTimeEquivalents(year, ground)];
  return calculate("mustSaveStaff", inputs, { year });
}

/** What the staffing assumed saved leaves uncovered in a year, M kr. */
export function uncovered(year: number, ground: ResultGround): ResultQuantity {
  const { avoidedShare } = ground.result.scenario.staffing;
  const share = given("avoidedShare", [avoidedShare, "share"], { kind: "choice" });
  const inputs = [mustSave(year, ground), share, extraStaffing(year, ground)];
  return calculate("uncovered", inputs, { year });
}
