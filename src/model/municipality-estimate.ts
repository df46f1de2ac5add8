import type { Baseline } from "./baseline.js";
import { type Category, categories, type PerCategory, perCategory } from "./category.js";
import { type LocalValues, localGrowth } from "./local-values.js";
import type { Municipality } from "./municipality.js";
import { type Place, placeOf } from "./place.js";
import type { Population } from "./population.js";
import { type Prices, priceFactor } from "./prices.js";
import { costPath, project, valueIn } from "./projection.js";
import type { Scenario } from "./scenario.js";

/**
 * Fixed share of the national cost that every municipality has alike, whatever its size. The
 * report estimated one (ch. 3.3.1) but does not print it, so the user sets it within this span.
 */
export const fixedShareLimits = { min: 0, max: 0.3, usual: 0.15 } as const;

/** The tables that estimates are made from. */
export interface MunicipalityTables {
  readonly baseline: Baseline;
  readonly population: Population;
  readonly prices: Prices;
  /** Every municipality: the estimates of all sum to the national cost. */
  readonly municipalities: readonly Municipality[];
}

/** What the estimates of a scenario have in common. */
export interface EstimateGround {
  readonly tables: MunicipalityTables;
  readonly scenario: Scenario;
  readonly years: readonly number[];
  /** National cost each year, M kr in 2021 prices. */
  readonly nationalCost: readonly number[];
  readonly country: Place;
}

/** What a place's e-health costs each year. M kr in 2021 prices unless the name says otherwise. */
export interface PlaceEstimate {
  readonly years: readonly number[];
  readonly inhabitants: readonly number[];
  readonly cost: PerCategory<readonly number[]>;
  readonly total: readonly number[];
  /** kr in 2021 prices. */
  readonly perInhabitant: readonly number[];
}

interface EstimateOptions {
  /** See `fixedShareLimits`; a fraction. */
  readonly fixedShare: number;
  readonly local?: LocalValues | null;
}

/** Prepares estimates under a scenario. */
export function estimateGround(tables: MunicipalityTables, scenario: Scenario): EstimateGround {
  const { baseline, population, municipalities } = tables;
  const { years, total } = project(baseline, scenario);
  const growth = { population, variant: scenario.population, own: null };
  const country = placeOf(municipalities, years, growth);
  return { tables, scenario, years, nationalCost: total, country };
}

/**
 * A place's share of the national cost each year: f·n/M + (1 − f)·N/ΣN, with n of M municipalities
 * and N of ΣN inhabitants. The shares of all municipalities sum to 1 for every f.
 */
export function costShare(fixedShare: number, place: Place, country: Place): number[] {
  return place.inhabitants.map((inhabitants, index) => {
    const all = country.inhabitants[index] ?? Number.NaN;
    return (fixedShare * place.count) / country.count + ((1 - fixedShare) * inhabitants) / all;
  });
}

/**
 * Estimates what e-health costs one or several municipalities: their share of the national cost,
 * the same rule for every category. What the municipality knows itself (`local`) goes first: an
 * own cost scales its category's whole path to meet it in its year.
 */
export function estimatePlace(
  { tables, scenario, years, country }: EstimateGround,
  members: readonly Municipality[],
  { fixedShare, local = null }: EstimateOptions,
): PlaceEstimate {
  const { population, baseline, prices } = tables;
  const own = local?.populationGrowth ?? null;
  const place = placeOf(members, years, { population, variant: scenario.population, own });
  const share = costShare(fixedShare, place, country);
  const cost = perCategory((category) => {
    const growth = local ? localGrowth(local, scenario, category) : null;
    const rates = growth?.rates ?? scenario.growthPerYear[category];
    const breakpoints = growth?.breakpoints ?? scenario.breakpoints;
    const national = costPath(baseline.cost[category].mnok, rates, breakpoints);
    const path = national.map((mnok, index) => mnok * (share[index] ?? Number.NaN));
    return local ? meetOwnCost(path, years, local, category, prices) : path;
  });
  const total = years.map((_, index) =>
    categories.reduce((sum, category) => sum + (cost[category][index] ?? 0), 0),
  );
  const perInhabitant = total.map(
    (mnok, index) => (mnok * 1e6) / (place.inhabitants[index] ?? Number.NaN),
  );
  return { years, inhabitants: place.inhabitants, cost, total, perInhabitant };
}

function meetOwnCost(
  path: readonly number[],
  years: readonly number[],
  { cost, costYear }: LocalValues,
  category: Category,
  prices: Prices,
): readonly number[] {
  const own = cost[category];
  if (own === null) return path;
  const real = own / priceFactor(prices, { year: costYear, index: "municipal" });
  const scale = real / valueIn(years, path, costYear);
  return path.map((mnok) => mnok * scale);
}
