import type { About } from "../core/quantity.js";
import { first, known, last } from "../core/series.js";
import { inPrices, intervalLevel, surveyedCount, surveyedEnd } from "../result/cost-quantities.js";
import { mostlyFixed } from "./fixed-part.js";
import { noLocalValues } from "./local-values.js";
import type { Municipality } from "./municipality.js";
import { fixedShareLimits } from "./municipality-estimate.js";
import {
  aged80plus,
  countryCount,
  fixedShare,
  inhabitants,
  nationalCost,
  nationalGround,
  type PlaceGround,
  type PlaceQuantity,
  placeCategory,
  placeCost,
  placeDifference,
  placeFactor,
  placeFixedPart,
  placePerInhabitant,
  savedTogether,
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
  fixedShare: (_, place) => fixedShare(place),
  fixedPart: ({ year }, place) => placeFixedPart(year, place),
  nationalCost: ({ year }, place) => nationalCost(year, place),
  intervalLow: (_, place) => intervalEnd("low", place),
  intervalHigh: (_, place) => intervalEnd("high", place),
  intervalLevel: (_, place) => intervalLevel(nationalGround(place)),
  surveyedCount: (_, place) => surveyedCount(nationalGround(place)),
} as const satisfies Readonly<Record<string, Describe>>;

export type StatedPlaceId = keyof typeof statedPlaceQuantities;

/** An end of the interval of the country's first year, in the scenario's kroner. */
function intervalEnd(end: "low" | "high", place: PlaceGround): PlaceQuantity {
  const ground = nationalGround(place);
  return inPrices("inPrices", surveyedEnd(end, ground), ground);
}

/**
 * What is written under a place's key figures and in the sentences of it, by its id. `nameOf` says
 * what municipalities taken together are called.
 */
export function besidePlaceQuantities(
  place: PlaceGround,
  nameOf: (members: readonly Municipality[]) => string,
): Readonly<Record<string, () => readonly PlaceQuantity[]>> {
  const { ground, today } = place.result;
  const years = [first(ground.years), today, last(ground.years)];
  const of = (members: readonly Municipality[]) =>
    otherGround(place, { members, label: nameOf(members) });
  const whole = () => of(ground.tables.municipalities);
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
    fixedPart: () => [placeFixedPart(today, of(mostlyFixed(place.result)))],
    factor: () => [placeFactor(last(ground.years), place)],
    growth: () => [placeFactor(last(ground.years), place, "placeGrowth")],
    fromNearest: () => [placeDifference(last(ground.years), place)],
    savedTogether: () => [savedTogether(today, place)],
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
