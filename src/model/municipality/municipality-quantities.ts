import type { PresetId } from "../core/baseline.js";
import { type Category, categories } from "../core/category.js";
import { priceQuantity } from "../core/price-quantity.js";
import { calculator, given, type Origin, type Quantity, settable } from "../core/quantity.js";
import { first, last } from "../core/series.js";
import { inhabitantsIn } from "../result/cost-per-inhabitant.js";
import {
  type CostGround,
  growthOf,
  type ResultInputId,
  totalCost,
} from "../result/cost-quantities.js";
import type { ResultFormulaId } from "../result/result-formulas.js";
import { presetScenario } from "../scenario/scenario.js";
import { hasLocalValues, localGrowth } from "./local-values.js";
import { estimateGround, fixedShareLimits } from "./municipality-estimate.js";
import { type MunicipalityFormulaId, municipalityFormulas } from "./municipality-formulas.js";
import type { MunicipalityResult } from "./municipality-result.js";
import { countedIn, lastCountedYear } from "./place.js";

/** What is put into the formulas of a place's estimate. */
export type MunicipalityInputId =
  | "fixedShare"
  | "placeCount"
  | "countryCount"
  | "placeCounted"
  | "countryCounted"
  | "placeAged"
  | "ownAmount"
  | "ownPopulationGrowth";

export type PlaceQuantity = Quantity<
  MunicipalityFormulaId | MunicipalityInputId | ResultFormulaId | ResultInputId
>;

/** A place's estimate, and what the place is called. */
export interface PlaceGround {
  readonly result: MunicipalityResult;
  readonly label: string;
}

const calculate = calculator(municipalityFormulas);
const choice: Origin = { kind: "choice" };
const counts: Origin = { kind: "table", name: "municipality-population" };
const municipalities: Origin = { kind: "table", name: "municipalities" };

/** The country that a place's estimate is a part of. */
export const nationalGround = ({ result: { ground } }: PlaceGround): CostGround => ({
  tables: ground.tables,
  result: { scenario: ground.scenario },
});

/** The year whose first day a year's inhabitants are of. */
function countedOn(year: number, { result: { ground } }: PlaceGround): number {
  return year === first(ground.years) ? ground.tables.population.baselineYearCountedOn : year;
}

/** Inhabitants of the place, or of the country, that a year's cost is of. */
export function inhabitants(year: number, whole: boolean, place: PlaceGround): PlaceQuantity {
  const { members, ground, selection } = place.result;
  const counted = whole ? ground.tables.municipalities : members;
  const [on, lastYear] = [countedOn(year, place), lastCountedYear(counted)];
  const at = Math.min(on, lastYear);
  const start = given(
    whole ? "countryCounted" : "placeCounted",
    [countedIn(counted, at), "inhabitants"],
    counts,
    { year: at, label: place.label },
  );
  if (on <= lastYear) return start;
  const about = { year: on, label: place.label };
  const own = whole ? null : selection.local.populationGrowth;
  if (own === null) {
    const later = projected(on, place);
    return calculate("placeInhabitants", [start, later, projected(lastYear, place)], about);
  }
  const years = given(
    "periodYears",
    [on - lastYear, "years"],
    { kind: "calendar" },
    {
      from: lastYear,
      year: on,
    },
  );
  const rate = given("ownPopulationGrowth", [own, "rate"], choice, about);
  return calculate("ownInhabitants", [start, rate, years], about);
}

function projected(year: number, { result: { ground } }: PlaceGround): PlaceQuantity {
  const variant = { ...ground.scenario.population, ages: "all" } as const;
  const isCounted = year <= Number(variant.vintage);
  return given(
    isCounted ? "inhabitantsCounted" : "inhabitantsProjected",
    [inhabitantsIn(ground.tables.population, variant, year), "inhabitants"],
    { kind: "table", name: isCounted ? "population-actual" : "population-projections" },
    { year, ...variant },
  );
}

/** The fixed share, which the report does not print. */
export function fixedShare({ result: { selection } }: PlaceGround): PlaceQuantity {
  const { usual } = fixedShareLimits;
  const origin = settable(selection.fixedShare, { usual, source: null });
  return given("fixedShare", [selection.fixedShare, "share"], origin);
}

function placeCount({ result: { members }, label }: PlaceGround): PlaceQuantity {
  return given("placeCount", [members.length, "number"], municipalities, { label });
}

/** How many municipalities there are. */
export function countryCount({ result: { ground } }: PlaceGround): PlaceQuantity {
  return given("countryCount", [ground.country.count, "number"], municipalities);
}

/** What the cost of a place is shared out by. */
const shareInputs = (year: number, place: PlaceGround): PlaceQuantity[] => [
  fixedShare(place),
  placeCount(place),
  countryCount(place),
  inhabitants(year, false, place),
  inhabitants(year, true, place),
];

/** The place's share of the country's cost in a year. */
const share = (year: number, place: PlaceGround): PlaceQuantity =>
  calculate("costShare", shareInputs(year, place), { year, label: place.label });

/** How much of a place's estimate is the fixed share: see `fixedPart`. */
export const placeFixedPart = (year: number, place: PlaceGround): PlaceQuantity =>
  calculate("fixedPart", shareInputs(year, place), { year, label: place.label });

/** What the country's e-health costs in a year. */
export const nationalCost = (year: number, place: PlaceGround): PlaceQuantity =>
  totalCost(year, nationalGround(place));

/** What municipalities would save in a year if they bore the fixed cost as one. */
export function savedTogether(year: number, place: PlaceGround): PlaceQuantity {
  const counts = [placeCount(place), countryCount(place)];
  const inputs = [nationalCost(year, place), fixedShare(place), ...counts];
  return calculate("savedTogether", inputs, { year, label: place.label });
}

/** What e-health costs the place in a year. */
export function placeCost(year: number, place: PlaceGround): PlaceQuantity {
  const about = { year, label: place.label };
  if (!hasLocalValues(place.result.selection.local))
    return calculate("placeCost", [nationalCost(year, place), share(year, place)], about);
  const costs = categories.map((category) => placeCategory(category, year, place));
  return calculate("placeTotal", costs, about);
}

/** How many times what it costs today a place's e-health costs in a year; or how much more, as a share. */
export function placeFactor(
  year: number,
  place: PlaceGround,
  formula: "placeFactor" | "placeGrowth" = "placeFactor",
): PlaceQuantity {
  const { today: from } = place.result;
  const costs = [placeCost(year, place), placeCost(from, place)];
  return calculate(formula, costs, { from, year, label: place.label });
}

/** What a place's e-health costs more in a year than under the report's nearest scenario. */
export function placeDifference(year: number, place: PlaceGround): PlaceQuantity {
  const costs = [placeCost(year, place), placeCost(year, underPreset(place.result.nearest, place))];
  return calculate("placeDifference", costs, { year, label: place.label });
}

/** The same place under one of the report's scenarios. */
export function underPreset(preset: PresetId, { result, label }: PlaceGround): PlaceGround {
  const { tables } = result.ground;
  const scenario = presetScenario(tables.baseline, preset, result.scenario);
  return { result: { ...result, ground: estimateGround(tables, scenario) }, label };
}

/** A category's cost, by the place's own growth and scaled to its own amount where it has them. */
export function placeCategory(category: Category, year: number, place: PlaceGround): PlaceQuantity {
  const { selection, ground } = place.result;
  const { local } = selection;
  const about = { category, label: place.label };
  const growth = localGrowth(local, ground.scenario, category);
  const isOwn = local.growthPerYear[category].some((rate) => rate !== null);
  const estimate = (at: number) => {
    const national = growthOf(category, at, nationalGround(place), isOwn ? growth : null);
    return calculate("placeCategory", [national, share(at, place)], { ...about, year: at });
  };
  const own = local.cost[category];
  if (own === null) return estimate(year);
  const amount = given("ownAmount", [own, "mnok"], choice, { ...about, year: local.costYear });
  const inputs = [estimate(year), ownInPrices(amount, place), estimate(local.costYear)];
  return calculate("ownCost", inputs, { ...about, year });
}

/** An own amount of its year's kroner in the scenario's: it is a service's, and so is the index. */
function ownInPrices(amount: PlaceQuantity, { result }: PlaceGround): PlaceQuantity {
  const { selection, ground } = result;
  const { prices } = ground.tables;
  const of = { year: selection.local.costYear, index: "municipal" } as const;
  const shown = ground.scenario.prices;
  if (of.year === shown.year && of.index === shown.index) return amount;
  const now = shown.year === prices.baseYear ? [] : [priceQuantity(prices, shown)];
  return calculate("ownInPrices", [amount, priceQuantity(prices, of), ...now], {
    ...amount.about,
    from: of.year,
    year: shown.year,
  });
}

/** The same for each inhabitant. */
export function placePerInhabitant(year: number, place: PlaceGround): PlaceQuantity {
  const inputs = [placeCost(year, place), inhabitants(year, false, place)];
  return calculate("placePerInhabitant", inputs, { year, label: place.label });
}

/** How many of the country's inhabitants live there, as a share. */
export function shareOfInhabitants(year: number, place: PlaceGround): PlaceQuantity {
  const inputs = [inhabitants(year, false, place), inhabitants(year, true, place)];
  return calculate("shareOfInhabitants", inputs, { year, label: place.label });
}

/** The share of those aged 80 and over, at the last count. */
export function aged80plus({ result, label }: PlaceGround): PlaceQuantity {
  const { members, today: year } = result;
  const about = { year, label };
  const aged = members.reduce((sum, one) => sum + last(one.aged80plus), 0);
  return calculate(
    "aged80plus",
    [
      given("placeAged", [aged, "inhabitants"], counts, about),
      given("placeCounted", [countedIn(members, year), "inhabitants"], counts, about),
    ],
    about,
  );
}

/** What each of the place's key figures states, by the figure's id. */
export function placeFigureQuantities(
  place: PlaceGround,
): Readonly<Record<string, () => readonly PlaceQuantity[]>> {
  const { ground, today } = place.result;
  const { years } = ground;
  const costs = [first(years), today, last(years)].map(
    (year) => [`cost${year}`, () => [placeCost(year, place)]] as const,
  );
  return {
    ...Object.fromEntries(costs),
    perInhabitant: () => [placePerInhabitant(today, place)],
    inhabitants: () => [inhabitants(today, false, place)],
    aged80plus: () => [aged80plus(place)],
  };
}
