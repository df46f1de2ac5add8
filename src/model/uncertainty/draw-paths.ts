import type { Category } from "../core/category.js";
import { categories, type PerCategory } from "../core/category.js";
import { growthLimits } from "../core/growth-step.js";
import { itemAt } from "../core/series.js";
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
  /** What part of the category's cost is counted, a value a year; all of it when left out. */
  readonly weights?: readonly number[];
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
  { years, size }: { readonly years: number; readonly size: number },
): Float64Array[] {
  const totals = Array.from({ length: years }, () => new Float64Array(size));
  for (const category of categories) addPath(totals, paths[category], category, draws);
  return totals;
}

function addPath(
  totals: readonly Float64Array[],
  path: UncertainPath,
  category: Category,
  draws: PathDraws,
): void {
  const z = draws.growth[category];
  const factors = path.rates.map((rate) => growthFactors(rate, z));
  const cost = startCosts(path, factors, draws.scale[category]);
  const weight = (year: number) => path.weights?.[year] ?? 1;
  let year = 0;
  addWeighted(itemAt(totals, year), cost, weight(year));
  path.rates.forEach(({ years }, period) => {
    const factor = itemAt(factors, period);
    for (let step = 0; step < years; step++) {
      year += 1;
      growAndAdd(itemAt(totals, year), { cost, factor, weight: weight(year) });
    }
  });
}

function growthFactors(rate: UncertainRate, z: Float64Array): Float64Array {
  const factors = new Float64Array(z.length);
  for (let draw = 0; draw < z.length; draw++)
    factors[draw] = growthFactorOf(rate, z[draw] as number);
  return factors;
}

/** The first year's costs; where a later year's cost is known, what leads to it. */
function startCosts(
  { start, rates, known }: UncertainPath,
  factors: readonly Float64Array[],
  scale: Float64Array,
): Float64Array {
  if (known === undefined) return scale.map((one) => start * one);
  const grown = new Float64Array(scale.length).fill(1);
  const perYear = rates.flatMap(({ years }, period) =>
    Array.from({ length: years }, () => itemAt(factors, period)),
  );
  for (const factor of perYear.slice(0, known.index)) multiply(grown, factor);
  return grown.map((one) => known.cost / one);
}

function multiply(values: Float64Array, factors: Float64Array): void {
  for (let draw = 0; draw < values.length; draw++)
    values[draw] = (values[draw] as number) * (factors[draw] as number);
}

/** Grows the costs by a year and adds them, in one pass: it is where a drag's time goes. */
function growAndAdd(
  sums: Float64Array,
  { cost, factor, weight }: { cost: Float64Array; factor: Float64Array; weight: number },
): void {
  for (let draw = 0; draw < sums.length; draw++) {
    const grown = (cost[draw] as number) * (factor[draw] as number);
    cost[draw] = grown;
    sums[draw] = (sums[draw] as number) + weight * grown;
  }
}

function addWeighted(sums: Float64Array, values: Float64Array, weight: number): void {
  for (let draw = 0; draw < sums.length; draw++)
    sums[draw] = (sums[draw] as number) + weight * (values[draw] as number);
}
