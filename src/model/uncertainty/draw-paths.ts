import { type PerCategory, perCategory } from "../core/category.js";
import { growthLimits } from "../core/growth-step.js";
import { tenthOut } from "./draws/distributions.js";
import type { Spread } from "./uncertainty.js";

/** A rate with its 80 % interval: the reader's value is the median. */
export interface UncertainRate extends Spread {
  readonly rate: number;
  /** Years it is applied. */
  readonly years: number;
}

/** One category's path before it is drawn. */
export interface UncertainPath {
  readonly start: number;
  readonly rates: readonly UncertainRate[];
  /** A year (its index) whose cost is known: every path is scaled to meet it. */
  readonly known?: { readonly index: number; readonly cost: number };
}

/** One value a draw, for each category. */
export interface PathDraws {
  /** Standard normal, moving the category's rates in every period. */
  readonly growth: PerCategory<Float64Array>;
  /** What the start of each category is multiplied by. */
  readonly scale: PerCategory<Float64Array>;
}

/**
 * The growth factor of a rate in a draw: a split normal, whose tenth and ninetieth percentile are
 * the ends of the interval. Kept within what a scenario's growth may be, so no cost turns negative.
 */
export function growthFactorOf({ rate, below, above }: Spread & { rate: number }, z: number) {
  const drawn = rate + (z / tenthOut) * (z < 0 ? below : above);
  return 1 + Math.min(growthLimits.max, Math.max(growthLimits.min, drawn));
}

/**
 * The sum of the categories, a column of draws a year. The years are multiplied and the categories
 * summed in the same order as in `project`, so that draws without spread give the same bits.
 */
export function drawTotals(
  paths: PerCategory<UncertainPath>,
  draws: PathDraws,
  years: number,
): Float64Array[] {
  const totals = Array.from({ length: years }, () => new Float64Array(draws.growth.ehr.length));
  const drawn = perCategory((category): DrawnPath => {
    const [path, z] = [paths[category], draws.growth[category]];
    return { rates: path.rates, z, start: startCosts(path, z, draws.scale[category]) };
  });
  fillTotals(totals, drawn, lastYears(paths.ehr.rates));
  return totals;
}

/** One category's path as it is drawn: its rates' place in each draw, and the first year's costs. */
interface DrawnPath extends Pick<UncertainPath, "rates"> {
  readonly z: Float64Array;
  readonly start: Float64Array;
}

/** The first year's costs; where a later year's cost is known, what leads to it. */
function startCosts(
  { start, rates, known }: UncertainPath,
  z: Float64Array,
  scale: Float64Array,
): Float64Array {
  if (known === undefined) return scale.map((one) => start * one);
  const yearly = rates.flatMap((rate) => Array.from({ length: rate.years }, () => rate));
  const before = yearly.slice(0, known.index);
  return z.map(
    (at) => known.cost / before.reduce((grown, rate) => grown * growthFactorOf(rate, at), 1),
  );
}

/** The last year (its index) of each period: all categories have the same periods. */
function lastYears(rates: readonly UncertainRate[]): number[] {
  let year = 0;
  return rates.map(({ years }) => {
    year += years;
    return year;
  });
}

/**
 * Here a drag's time goes. A draw's four costs are named, not kept in a list: that was three times
 * as fast, for they never leave the processor.
 */
function fillTotals(
  totals: readonly Float64Array[],
  { ehr, welfareTechnology, nationalSolutions, other }: PerCategory<DrawnPath>,
  lastYears: readonly number[],
): void {
  for (let draw = 0; draw < ehr.start.length; draw++) {
    let a = ehr.start[draw] as number;
    let b = welfareTechnology.start[draw] as number;
    let c = nationalSolutions.start[draw] as number;
    let d = other.start[draw] as number;
    (totals[0] as Float64Array)[draw] = a + b + c + d;
    let year = 1;
    for (let period = 0; period < lastYears.length; period++) {
      const growthOfA = growthIn(ehr, period, draw);
      const growthOfB = growthIn(welfareTechnology, period, draw);
      const growthOfC = growthIn(nationalSolutions, period, draw);
      const growthOfD = growthIn(other, period, draw);
      for (const end = lastYears[period] as number; year <= end; year++) {
        a *= growthOfA;
        b *= growthOfB;
        c *= growthOfC;
        d *= growthOfD;
        (totals[year] as Float64Array)[draw] = a + b + c + d;
      }
    }
  }
}

const growthIn = ({ rates, z }: DrawnPath, period: number, draw: number): number =>
  growthFactorOf(rates[period] as UncertainRate, z[draw] as number);
