import { atYear } from "../core/series.js";
import { hasLocalValues } from "./local-values.js";
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
  return partFixed(
    fixedShare,
    { count: members.length, inhabitants: countedIn(members, today) },
    { count: country.count, inhabitants: atYear(years, country.inhabitants, today) },
  );
}

interface Counted {
  readonly count: number;
  readonly inhabitants: number;
}

/** The same of a place in a country. */
export function partFixed(fixedShare: number, place: Counted, country: Counted): number {
  const fixed = (fixedShare * place.count) / country.count;
  return fixed / (fixed + (1 - fixedShare) * (place.inhabitants / country.inhabitants));
}

/** From here on an estimate is more of the choice of a fixed share than of the municipality. */
const most = 0.5;

/**
 * The chosen municipalities that are so small that most of their estimate is the fixed share. None
 * where own values go first.
 */
export function mostlyFixed(result: MunicipalityResult): Municipality[] {
  const { selection, members } = result;
  if (selection.numbers.length === 0 || hasLocalValues(selection.local)) return [];
  return members.filter((one) => fixedPart(result, [one]) > most);
}
