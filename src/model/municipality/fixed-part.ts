import { atYear } from "../core/series.js";
import type { Municipality } from "./municipality.js";
import type { MunicipalityResult } from "./municipality-result.js";
import { countedIn } from "./place.js";

/**
 * How much of the estimate for municipalities taken together is their fixed share, a fraction:
 * f·n/M over f·n/M + (1 − f)·N/ΣN (see `costShare`), by the inhabitants of the last count.
 */
export function fixedPart(
  { selection: { fixedShare }, ground, today }: MunicipalityResult,
  members: readonly Municipality[],
): number {
  const { country, years } = ground;
  const fixed = (fixedShare * members.length) / country.count;
  const inhabitants = countedIn(members, today) / atYear(years, country.inhabitants, today);
  return fixed / (fixed + (1 - fixedShare) * inhabitants);
}
