import { effectSteps } from "../../model/result/effect-step.js";

/** Steps of net effect that the map tells apart: four below zero, four above. */
export const effectLevels = [-4, -3, -2, -1, 1, 2, 3, 4] as const;

/** The amounts between neighbouring levels, lowest first, M kr: multiples of the step around zero. */
export function levelEdges(step: number): number[] {
  return effectLevels.slice(1).map((_, index) => (index + 1 - effectSteps) * step);
}
