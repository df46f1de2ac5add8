import { itemAt, zip } from "../core/series.js";
import type { StaffingAssumptions } from "../scenario/staffing-assumptions.js";
import type { ExtraCosts } from "./staffing.js";

/** Who pays for the growth in e-health's cost: fresh money or gains (OE 2022-78, ch. 4.3). */
export interface Financing {
  /** Fresh money from the state, M kr: its share of a rise in cost. */
  readonly state: readonly number[];
  /** What saved staffing must cover when the state and other gains have paid, M kr. */
  readonly mustSave: readonly number[];
  /** The same as a share of staffing growth; null where staffing costs nothing more. */
  readonly mustSaveShare: readonly (number | null)[];
  /** Left uncovered by the staffing assumed avoided, M kr; below zero is more than enough. */
  readonly uncovered: readonly number[];
}

/** Shares the extra cost of e-health between the state, gains and saved staffing. */
export function shareFinancing(
  { extraEhealth, extraStaffing, gains }: ExtraCosts,
  { stateShare, avoidedShare }: Pick<StaffingAssumptions, "stateShare" | "avoidedShare">,
): Financing {
  const state = extraEhealth.map((cost) => stateShare * Math.max(0, cost));
  const mustSave = extraEhealth.map(
    (cost, index) => cost - itemAt(state, index) - itemAt(gains, index),
  );
  const ofStaffing = zip(mustSave, extraStaffing);
  return {
    state,
    mustSave,
    mustSaveShare: ofStaffing.map(([amount, staffing]) =>
      staffing > 0 ? amount / staffing : null,
    ),
    uncovered: ofStaffing.map(([amount, staffing]) => amount - avoidedShare * staffing),
  };
}
