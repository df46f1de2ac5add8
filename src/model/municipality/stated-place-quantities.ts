import type { About } from "../core/quantity.js";
import { first, known, last } from "../core/series.js";
import { noLocalValues } from "./local-values.js";
import type { Municipality } from "./municipality.js";
import { fixedShareLimits } from "./municipality-estimate.js";
import {
  aged80plus,
  countryCount,
  inhabitants,
  type PlaceGround,
  type PlaceQuantity,
  placeCategory,
  placeCost,
  placePerInhabitant,
  shareOfInhabitants,
} from "./municipality-quantities.js";

interface Place extends Pick<About, "category"> {
  readonly year: number;
}

type Describe = (at: Place, place: PlaceGround) => PlaceQuantity;

/** What the numbers in a place's tables are, by their ids. */
export const statedPlaceQuantities = {
  placeCategory: ({ category, year }, place) => placeCategory(known(category ?? null), year, place),
  placeCost: ({ year }, place) => placeCost(year, place),
  lowestCost: ({ year }, place) => atEnds(year, place)[0],
  highestCost: ({ year }, place) => atEnds(year, place)[1],
  placeInhabitants: ({ year }, place) => inhabitants(year, false, place),
  placePerInhabitant: ({ year }, place) => placePerInhabitant(year, place),
  evenPerInhabitant: ({ year }, place) =>
    placePerInhabitant(year, atShare(fixedShareLimits.min, place)),
  aged80plus: (_, place) => aged80plus(place),
} as const satisfies Readonly<Record<string, Describe>>;

export type StatedPlaceId = keyof typeof statedPlaceQuantities;

/** What is written under a place's key figures, by its id. `country` is what the whole is called. */
export function besidePlaceQuantities(
  place: PlaceGround,
  country: string,
): Readonly<Record<string, () => readonly PlaceQuantity[]>> {
  const { ground, today } = place.result;
  const years = [first(ground.years), today, last(ground.years)];
  const whole = () => otherGround(place, { members: ground.tables.municipalities, label: country });
  const ends = years.flatMap((year) => [
    [`lowest${year}`, () => [atEnds(year, place)[0]]] as const,
    [`highest${year}`, () => [atEnds(year, place)[1]]] as const,
  ]);
  return {
    ...Object.fromEntries(ends),
    countryPerInhabitant: () => [placePerInhabitant(today, whole())],
    countryAged80plus: () => [aged80plus(whole())],
    shareOfInhabitants: () => [shareOfInhabitants(today, place)],
    countryCount: () => [countryCount(place)],
  };
}

/** The cost at the fixed share's limits: the lower first. */
function atEnds(year: number, place: PlaceGround) {
  const at = (fixedShare: number) => placeCost(year, atShare(fixedShare, place));
  const [min, max] = [at(fixedShareLimits.min), at(fixedShareLimits.max)];
  return min.value <= max.value ? ([min, max] as const) : ([max, min] as const);
}

/** The same place at a fixed share other than the chosen. */
function atShare(fixedShare: number, { result, label }: PlaceGround): PlaceGround {
  return { result: { ...result, selection: { ...result.selection, fixedShare } }, label };
}

/** The ground of other municipalities' estimate, for which nothing is known but the estimate. */
export function otherGround(
  { result }: PlaceGround,
  { members, label }: { readonly members: readonly Municipality[]; readonly label: string },
): PlaceGround {
  const { costYear, breakpoints } = result.selection.local;
  const selection = { ...result.selection, local: noLocalValues(costYear, breakpoints) };
  return { result: { ...result, members, selection }, label };
}
