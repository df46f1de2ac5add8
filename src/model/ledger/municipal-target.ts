import { atYear, first, last } from "../core/series.js";

/** Health and care cost every year, M kr. */
export interface CareCost {
  readonly years: readonly number[];
  readonly cost: readonly number[];
}

/** What it takes for e-health to be a share of health and care cost in a year. */
export interface MunicipalTarget {
  readonly share: number;
  readonly year: number;
  /** Health and care cost in the year, M kr. */
  readonly careCost: number;
  /** The share of it, M kr. */
  readonly cost: number;
  /** Real growth a year of e-health from the first year on. */
  readonly growthPerYear: number;
}

/**
 * Cost of e-health, and growth to it, if it is to be `share` of health and care cost in `year`.
 *
 * @throws a RangeError on a share that is none, or a year that is not ahead or beyond the last
 */
export function municipalTarget(
  { share, year }: Pick<MunicipalTarget, "share" | "year">,
  { years, cost }: CareCost,
  startCost: number,
): MunicipalTarget {
  const start = first(years);
  if (!(share > 0 && share <= 1))
    throw new RangeError(`invalid share: ${share}; expected a fraction above 0 and up to 1`);
  if (year <= start) throw new RangeError(`invalid year: ${year} is not after ${start}`);
  const careCost = atYear(years, cost, year);
  const reached = share * careCost;
  const growthPerYear = meanGrowth(startCost, reached, year - start);
  return { share, year, careCost, cost: reached, growthPerYear };
}

/** Where a projection stands in a target's year. */
export function reachedIn(
  { years, total }: { readonly years: readonly number[]; readonly total: readonly number[] },
  { year, careCost }: Pick<MunicipalTarget, "year" | "careCost">,
): Pick<MunicipalTarget, "cost" | "growthPerYear" | "share"> {
  const cost = atYear(years, total, year);
  const growthPerYear = meanGrowth(first(total), cost, year - first(years));
  return { cost, growthPerYear, share: cost / careCost };
}

const meanGrowth = (from: number, to: number, years: number) => (to / from) ** (1 / years) - 1;

/** Real growth a year of health and care cost from a year to the last. */
export function careGrowthAfter({ years, cost }: CareCost, year: number): number {
  const rest = last(years) - year;
  return rest === 0 ? 0 : meanGrowth(atYear(years, cost, year), last(cost), rest);
}
