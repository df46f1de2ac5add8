import { growthLimits } from "./scenario.js";

/** Growth rounded to a tenth of a per cent, the step of every control, and kept within its limits. */
export function roundGrowth(rate: number): number {
  const rounded = Math.round(rate * 1000) / 1000;
  const kept = Math.min(growthLimits.max, Math.max(growthLimits.min, rounded));
  return kept === 0 ? 0 : kept;
}
