import { first, last } from "../core/series.js";
import type { EffectMap } from "./effect-map.js";

/** Colours of the map on each side of zero. */
export const effectSteps = 4;

/**
 * The effect of the map that is furthest from zero, M kr. Effects are linear in the share avoided,
 * and costs rise with growth: it lies in a corner.
 */
export function furthestEffect({ columns }: Pick<EffectMap, "columns">): number {
  const corners = [first(columns), last(columns)].flatMap(({ effects }) => [
    first(effects),
    last(effects),
  ]);
  return corners.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one));
}

/** What one colour spans, M kr: a round number, so that all of them reach most of the map. */
export function effectStep(furthest: number): number {
  const wanted = Math.max(Math.abs(furthest), 1) / effectSteps;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const round = [1, 2, 2.5, 5, 10].findLast((multiple) => multiple * power <= wanted) ?? 1;
  return round * power;
}
