import { perCategory } from "../core/category.js";
import { itemAt, zip } from "../core/series.js";
import type { Tables } from "../core/tables.js";
import { tablesInPrices } from "../result/price-level.js";
import type { Scenario } from "../scenario/scenario.js";
import type { UncertainRate } from "./draw-paths.js";
import { correlationOf, type RankSums, rankSums } from "./draws/rank-correlation.js";
import { shiftedPoints } from "./draws/shifted-points.js";
import { uncertainRates } from "./scenario-draws.js";
import { evaluate, sampleChanges, totalIndex } from "./sobol-indices.js";
import { inputFactors, totalModel, type UncertainInput } from "./total-model.js";
import type { Uncertainty } from "./uncertainty.js";

/** How much one input moves the total in a year. */
export interface InputEffect {
  readonly input: UncertainInput;
  /** The total with the input at either end of its 80 % interval and all others at the median. M kr. */
  readonly low: number;
  readonly high: number;
  /** The part of the total's variance that the input has a hand in: its total Sobol index. */
  readonly index: number;
  /** What the index is estimated from, M kr: see `sampleChanges`. */
  readonly change: number;
  readonly spread: number;
  /** Spearman's rank correlation of the input with the total, as a check; null for no spread. */
  readonly rank: number | null;
  /** What that is found from: the input first, then the total. */
  readonly rankSums: RankSums;
}

/** Points that the indices are estimated from, and the rank correlations. */
export const sensitivityPoints = 2048;
export const rankedPoints = 1024;

/**
 * What drives the total in a year: the baseline and every rate until then, of the layers that are
 * on, the highest index first. Each is drawn by itself whatever ρ is: an index of inputs that move
 * together would not tell which of them matters. M kr in the scenario's price year.
 */
export function sensitivity(
  tables: Tables,
  scenario: Scenario,
  uncertainty: Uncertainty,
  year: number,
): InputEffect[] {
  const { baseline } = tablesInPrices(tables, scenario.prices);
  const all = uncertainRates(baseline, scenario, uncertainty);
  const rates = perCategory((category) => ratesUntil(all[category], year - baseline.year));
  const factors = inputFactors(baseline, rates, uncertainty);
  const model = totalModel(baseline, rates);
  const columns = zip(
    [...factors, ...factors],
    shiftedPoints(sensitivityPoints, 2 * factors.length, uncertainty.seed),
  ).map(([{ at }, column]) => column.map(at));
  const drawn = columns.slice(0, factors.length);
  const { spread, changes } = sampleChanges(model, drawn, columns.slice(factors.length));
  const ranked = drawn.map((column) => column.slice(0, rankedPoints));
  const totals = evaluate(model, ranked);
  const medians = Float64Array.from(factors, ({ at }) => at(0.5));
  return factors
    .map(({ input, at }, place) => {
      const sums = rankSums(itemAt(ranked, place), totals);
      return {
        input,
        low: model(medians.with(place, at(0.1))),
        high: model(medians.with(place, at(0.9))),
        index: totalIndex(itemAt(changes, place), spread),
        change: itemAt(changes, place),
        spread,
        rank: correlationOf(sums),
        rankSums: sums,
      };
    })
    .filter(({ input }) => uncertainty.layers[input.kind === "rate" ? "growth" : "baseline"])
    .sort((a, b) => b.index - a.index);
}

/** The rates of the first `years` years, the last one cut short. */
function ratesUntil(rates: readonly UncertainRate[], years: number): UncertainRate[] {
  let left = years;
  return rates.flatMap((rate) => {
    const used = Math.min(rate.years, left);
    left -= used;
    return used > 0 ? [{ ...rate, years: used }] : [];
  });
}
