import type { Baseline } from "../core/baseline.js";
import { type Category, categories, type PerCategory, perCategory } from "../core/category.js";
import { priceFactor } from "../core/prices.js";
import { atYear, itemAt, zip } from "../core/series.js";
import type { Tables } from "../core/tables.js";
import { tablesInPrices } from "../result/price-level.js";
import { costPath, project } from "../result/projection.js";
import type { Scenario } from "../scenario/scenario.js";
import { type LocalValues, localGrowth } from "./local-values.js";
import type { Municipality } from "./municipality.js";
import { countedIn, type Place, placeOf } from "./place.js";

/**
 * Fixed share of the national cost that every municipality has alike, whatever its size. The
 * report estimated one (ch. 3.3.1) but does not print it, so the user sets it within this span.
 */
export const fixedShareLimits = { min: 0, max: 0.3, usual: 0.15 } as const;

/** The tables that estimates are made from. */
export interface MunicipalityTables extends Tables {
  /** Every municipality: the estimates of all sum to the national cost. */
  readonly municipalities: readonly Municipality[];
}

/** What the estimates of a scenario have in common. */
export interface EstimateGround {
  readonly tables: MunicipalityTables;
  readonly scenario: Scenario;
  readonly years: readonly number[];
  /** In kroner of the scenario's price year, as all that is estimated. */
  readonly baseline: Baseline;
  /** National cost each year, M kr. */
  readonly nationalCost: readonly number[];
  readonly country: Place;
}

/** What a place's e-health costs each year. M kr unless the name says otherwise. */
export interface PlaceEstimate {
  readonly years: readonly number[];
  readonly inhabitants: readonly number[];
  readonly cost: PerCategory<readonly number[]>;
  readonly total: readonly number[];
  /** kr. */
  readonly perInhabitant: readonly number[];
}

interface EstimateOptions {
  /** See `fixedShareLimits`; a fraction. */
  readonly fixedShare: number;
  readonly local?: LocalValues | null;
}

/** Prepares estimates under a scenario. */
export function estimateGround(tables: MunicipalityTables, scenario: Scenario): EstimateGround {
  const { population, municipalities } = tables;
  const { baseline } = tablesInPrices(tables, scenario.prices);
  const { years, total } = project(baseline, scenario);
  const growth = { population, variant: scenario.population, own: null };
  const country = placeOf(municipalities, years, growth);
  return { tables, scenario, years, baseline, nationalCost: total, country };
}

/** A place in one year. */
interface PlaceInYear {
  readonly count: number;
  readonly inhabitants: number;
}

/**
 * A place's share of the national cost in a year: f·n/M + (1 − f)·N/ΣN, with n of M municipalities
 * and N of ΣN inhabitants. The shares of all municipalities sum to 1 for every f.
 */
export function costShare(fixedShare: number, place: PlaceInYear, country: PlaceInYear): number {
  const ofCount = place.count / country.count;
  const ofInhabitants = place.inhabitants / country.inhabitants;
  return fixedShare * ofCount + (1 - fixedShare) * ofInhabitants;
}

/**
 * Cost per inhabitant of one municipality in a year with a count, kr: what `estimatePlace` gives
 * without own values, for when there are many to estimate in one year only.
 */
export function costPerInhabitantIn(
  { years, nationalCost, country }: EstimateGround,
  municipality: Municipality,
  fixedShare: number,
  year: number,
): number {
  const inhabitants = countedIn([municipality], year);
  const share = costShare(
    fixedShare,
    { count: 1, inhabitants },
    {
      count: country.count,
      inhabitants: atYear(years, country.inhabitants, year),
    },
  );
  return (atYear(years, nationalCost, year) * share * 1e6) / inhabitants;
}

/**
 * Estimates what e-health costs one or several municipalities: their share of the national cost,
 * the same rule for every category. What the municipality knows itself (`local`) goes first: an
 * own cost scales its category's whole path to meet it in its year.
 */
export function estimatePlace(
  ground: EstimateGround,
  members: readonly Municipality[],
  { fixedShare, local = null }: EstimateOptions,
): PlaceEstimate {
  const { tables, scenario, years } = ground;
  const growth = {
    population: tables.population,
    variant: scenario.population,
    own: local?.populationGrowth ?? null,
  };
  const place = placeOf(members, years, growth);
  const shares = yearlyShares(fixedShare, place, ground.country);
  const cost = perCategory((category) => {
    const national = nationalPath(ground, category, local);
    const path = zip(national, shares).map(([mnok, share]) => mnok * share);
    return local === null ? path : meetingOwn(path, local, category, ground);
  });
  const total = years.map((_, index) =>
    categories.reduce((sum, category) => sum + itemAt(cost[category], index), 0),
  );
  const perInhabitant = zip(total, place.inhabitants).map(([mnok, count]) => (mnok * 1e6) / count);
  return { years, inhabitants: place.inhabitants, cost, total, perInhabitant };
}

/** The place's share of the national cost each year. */
function yearlyShares(fixedShare: number, place: Place, country: Place): number[] {
  return zip(place.inhabitants, country.inhabitants).map(([own, all]) =>
    costShare(
      fixedShare,
      { count: place.count, inhabitants: own },
      { count: country.count, inhabitants: all },
    ),
  );
}

/** The national cost of a category each year, by the place's own growth where it has one. */
function nationalPath(
  { scenario, baseline }: EstimateGround,
  category: Category,
  local: LocalValues | null,
): readonly number[] {
  const { rates, breakpoints } = local
    ? localGrowth(local, scenario, category)
    : { rates: scenario.growthPerYear[category], breakpoints: scenario.breakpoints };
  return costPath(baseline.cost[category].mnok, rates, breakpoints);
}

/** A category's path, scaled to the own cost in its year where there is one. */
function meetingOwn(
  path: readonly number[],
  { cost, costYear }: LocalValues,
  category: Category,
  { tables: { prices }, scenario, years }: EstimateGround,
): readonly number[] {
  const own = cost[category];
  if (own === null) return path;
  const toPrices =
    priceFactor(prices, scenario.prices) /
    priceFactor(prices, { year: costYear, index: "municipal" });
  return meeting(path, years, costYear, own * toPrices);
}

/** A path scaled so that it has a given cost in a year. */
function meeting(
  path: readonly number[],
  years: readonly number[],
  year: number,
  mnok: number,
): readonly number[] {
  const scale = mnok / atYear(years, path, year);
  return path.map((cost) => cost * scale);
}
