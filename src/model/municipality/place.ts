import type { Population } from "../core/population.js";
import { first, last } from "../core/series.js";
import { inhabitantsIn } from "../result/cost-per-inhabitant.js";
import type { PopulationVariant } from "../scenario/scenario.js";
import type { Municipality } from "./municipality.js";

/** One municipality, or several taken together. */
export interface Place {
  /** How many municipalities: each has its own fixed cost. */
  readonly count: number;
  /** Inhabitants that each year's cost is of, one value a year of the projection. */
  readonly inhabitants: readonly number[];
}

/** How the population of a place goes on after the last count. */
export interface PlaceGrowth {
  readonly population: Population;
  readonly variant: PopulationVariant;
  /** Growth per year as a fraction; null: as the country's in `variant`. */
  readonly own: number | null;
}

/**
 * Takes municipalities together. Inhabitants are counted on 1 January as long as there are counts,
 * the first year's at its end (see `Population.baselineYearCountedOn`); then they grow as `growth`
 * says.
 */
export function placeOf(
  members: readonly Municipality[],
  years: readonly number[],
  growth: PlaceGrowth,
): Place {
  const lastYear = lastCountedYear(members);
  const counted = countedIn(members, lastYear);
  const inhabitants = years.map((year, index) => {
    const on = index === 0 ? growth.population.baselineYearCountedOn : year;
    return on <= lastYear ? countedIn(members, on) : counted * growthSince(lastYear, on, growth);
  });
  return { count: members.length, inhabitants };
}

function growthSince(start: number, year: number, { population, variant, own }: PlaceGrowth) {
  if (own !== null) return (1 + own) ** (year - start);
  const everyone = { ...variant, ages: "all" } as const;
  const country = (when: number) => inhabitantsIn(population, everyone, when);
  return country(year) / country(start);
}

/** Inhabitants of all the municipalities on 1 January of a year that is counted. */
export function countedIn(members: readonly Municipality[], year: number): number {
  return members.reduce((sum, { firstYear, inhabitants, name }) => {
    const counted = inhabitants[year - firstYear];
    if (counted === undefined) throw new RangeError(`invalid year: no count of ${name} in ${year}`);
    return sum + counted;
  }, 0);
}

/** The last year with a count: 2026. Throws a RangeError without municipalities. */
export function lastCountedYear(members: readonly Municipality[]): number {
  const one = first(members);
  return one.firstYear + one.inhabitants.length - 1;
}

/** Share of inhabitants aged 80 and over at the last count, a fraction. */
export function shareAged80plus(members: readonly Municipality[]): number {
  const aged = members.reduce((sum, { aged80plus }) => sum + last(aged80plus), 0);
  return aged / countedIn(members, lastCountedYear(members));
}
