import type { EffectMap } from "../../model/result/effect-map.js";

/** Steps of net effect that the map tells apart: four below zero, four above. */
export const effectLevels = [-4, -3, -2, -1, 1, 2, 3, 4] as const;

/** Levels on each side of zero. */
const levels = 4;

/** What one level spans, M kr: a round number so that the levels reach most of the map. */
export function levelStep({ columns }: EffectMap): number {
  const largest = Math.max(...columns.flatMap(({ effects }) => effects.map(Math.abs)), 1);
  const wanted = largest / levels;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const round = [1, 2, 2.5, 5, 10].findLast((multiple) => multiple * power <= wanted) ?? 1;
  return round * power;
}

/** The amounts between neighbouring levels, lowest first, M kr: multiples of the step around zero. */
export function levelEdges(step: number): number[] {
  return effectLevels.slice(1).map((_, index) => (index + 1 - levels) * step);
}
