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

/** The level of an effect: its sign is the effect's, so that zero lies between two levels. */
export function levelOf(effect: number, step: number): number {
  const size = Math.min(levels, Math.max(1, Math.ceil(Math.abs(effect) / step)));
  return effect < 0 ? -size : size;
}
