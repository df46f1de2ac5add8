import type { Population, PopulationAges, PopulationSeries } from "../core/population.js";
import { first, zip } from "../core/series.js";
import type { PopulationVariant } from "../scenario/scenario.js";
import type { Projection } from "./projection.js";

/**
 * Cost per inhabitant every year of a projection, kr in the prices of `total`: total over the
 * inhabitants of the chosen ages on 1 January, by the chosen projection; the baseline year's over
 * those at its end (see `Population.baselineYearCountedOn`).
 */
export function costPerInhabitant(
  { years, total }: Pick<Projection, "years" | "total">,
  population: Population,
  variant: PopulationVariant,
): number[] {
  return zip(years, total).map(([year, mnok]) => {
    const counted = year === first(years) ? population.baselineYearCountedOn : year;
    return perInhabitant(mnok, inhabitantsIn(population, variant, counted));
  });
}

/** M kr over inhabitants, in kr. */
export const perInhabitant = (mnok: number, inhabitants: number): number =>
  (mnok * 1e6) / inhabitants;

const ageSeries = {
  all: "inhabitants",
  "67plus": "aged67plus",
  "80plus": "aged80plus",
} as const satisfies Record<PopulationAges, keyof PopulationSeries>;

/** Inhabitants of the variant's ages on 1 January of a year. Throws a RangeError for a year or variant we do not have. */
export function inhabitantsIn(
  population: Population,
  variant: PopulationVariant,
  year: number,
): number {
  const series = populationSeries(population, variant);
  const inhabitants = series[ageSeries[variant.ages]][year - series.firstYear];
  if (inhabitants === undefined) throw new RangeError(`invalid year: no population for ${year}`);
  return inhabitants;
}

/** The projection that a variant names. Throws a RangeError for a vintage we do not have. */
function populationSeries(
  population: Population,
  { vintage, alternative }: Pick<PopulationVariant, "vintage" | "alternative">,
): PopulationSeries {
  const series = population.series[vintage]?.[alternative];
  if (series === undefined) throw new RangeError(`invalid vintage: ${vintage}`);
  return series;
}
