import { atYear, first } from "../core/series.js";

/** Health and care cost every year, M kr. */
interface CareCost {
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

/** Cost of e-health, and growth to it, if it is to be `share` of health and care cost in `year`. */
export function municipalTarget(
  { share, year }: Pick<MunicipalTarget, "share" | "year">,
  { years, cost }: CareCost,
  startCost: number,
): MunicipalTarget {
  const start = first(years);
  if (year <= start) throw new RangeError(`invalid year: ${year} is not after ${start}`);
  const careCost = atYear(years, cost, year);
  const reached = share * careCost;
  const growthPerYear = (reached / startCost) ** (1 / (year - start)) - 1;
  return { share, year, careCost, cost: reached, growthPerYear };
}
