import { staffingLimits } from "../../model/scenario/staffing-assumptions.js";
import { stepsAfterKey } from "../core/rate-after-key.js";
import type { EffectMapRows } from "./effect-map-rows.js";

/** Where the point in the map goes. */
export interface EffectMove {
  readonly share: number;
  /** Between the report's growth scenarios; null leaves growth as it is. */
  readonly position: number | null;
}

/** A twentieth of the way from one of the report's scenarios to the next. */
const sidestep = 0.05;

/**
 * Where a key takes the point: up and down the share saved (Page Up and Page Down ten times as
 * far), left and right along growth. Null for a key that means nothing here.
 */
export function effectMoveAfterKey(
  key: string,
  { point, extent }: Pick<EffectMapRows, "point" | "extent">,
): EffectMove | null {
  const steps = stepsAfterKey(key);
  if (steps === null) return null;
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const position = Math.round((point.position + steps * sidestep) / sidestep) * sidestep;
    return { share: point.share, position: Math.min(extent.position, Math.max(0, position)) };
  }
  const { min, max, step } = staffingLimits.avoidedShare;
  const share = Number((point.share + steps * step).toFixed(6));
  return { share: Math.min(max, Math.max(min, share)), position: null };
}
