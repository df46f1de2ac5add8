import { type Category, categories } from "../../model/core/category.js";
import { priceFactor } from "../../model/core/prices.js";
import { atYear, last } from "../../model/core/series.js";
import { hasLocalValues } from "../../model/municipality/local-values.js";
import { estimatePlace } from "../../model/municipality/municipality-estimate.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { rateBetween } from "../../model/result/projection.js";
import { periodOf, rateOf } from "../../model/scenario/scenario.js";
import { rateText } from "../core/rate-text.js";
import type { ViewContext } from "../core/view-context.js";
import { municipalityWords } from "./words/index.js";

/** A field for a number that may be left open. */
export interface OwnFieldRows {
  /** Written over the field: "Kostnad i 2025, mill. kr". */
  readonly label: string;
  /** What the field is, for readers: with its category. */
  readonly name: string;
  /** The own number as text; empty where there is none. */
  readonly text: string;
  /** What is reckoned with when the field is open. */
  readonly estimate: string;
}

/** A category's fields. */
export interface OwnCategoryRows {
  readonly category: Category;
  readonly label: string;
  readonly cost: OwnFieldRows;
  /** One a period. */
  readonly growth: readonly OwnFieldRows[];
}

/** What a municipality can type that it knows better than the estimate. */
export interface OwnValueRows {
  readonly costYear: number;
  readonly categories: readonly OwnCategoryRows[];
  readonly population: OwnFieldRows;
  /** Own values are a municipality's: there are none for the country. */
  readonly isOpen: boolean;
  /** Whether anything is typed. */
  readonly hasOwn: boolean;
}

/** The fields of own values, each with the estimate that stands where it is open. */
export function ownValueRows(result: MunicipalityResult, context: ViewContext): OwnValueRows {
  const { local } = result.selection;
  return {
    costYear: local.costYear,
    categories: categories.map((category) => ({
      category,
      label: context.words.category[category],
      cost: costField(result, category, context),
      growth: growthFields(result, category, context),
    })),
    population: populationField(result, context),
    isOpen: result.selection.numbers.length > 0,
    hasOwn: hasLocalValues(local),
  };
}

function costField(
  { ground, members, selection }: MunicipalityResult,
  category: Category,
  { locale, words, format }: ViewContext,
): OwnFieldRows {
  const { local, fixedShare } = selection;
  const { prices } = ground.tables;
  const { years, cost } = estimatePlace(ground, members, { fixedShare });
  const own = local.cost[category];
  const toYear =
    priceFactor(prices, { year: local.costYear, index: "municipal" }) /
    priceFactor(prices, ground.scenario.prices);
  const year = local.costYear;
  const label = municipalityWords(locale).own.cost(year);
  return {
    label,
    name: `${words.category[category]}: ${label}`,
    text: own === null ? "" : format.typed(own, 6),
    estimate: format.number(atYear(years, cost[category], year) * toYear, 2),
  };
}

function growthFields(
  { ground, selection }: MunicipalityResult,
  category: Category,
  context: ViewContext,
): OwnFieldRows[] {
  const { breakpoints, growthPerYear } = selection.local;
  const { scenario } = ground;
  return growthPerYear[category].map((own, period) => {
    const [start, end] = [rateOf(breakpoints, period), rateOf(breakpoints, period + 1)];
    const theirs = periodOf(scenario.breakpoints, end);
    const label = `${start}–${end}, ${context.labels.perYear}`;
    return {
      label,
      name: `${context.words.category[category]}: ${label}`,
      text: own === null ? "" : rateText(own, context),
      estimate: rateText(rateOf(scenario.growthPerYear[category], theirs), context),
    };
  });
}

function populationField(
  { ground, selection, today }: MunicipalityResult,
  context: ViewContext,
): OwnFieldRows {
  const { locale, labels } = context;
  const { years, country } = ground;
  const now = atYear(years, country.inhabitants, today);
  const growth = rateBetween(now, last(country.inhabitants), last(years) - today);
  const own = selection.local.populationGrowth;
  const label = `${municipalityWords(locale).own.population(today)}, ${labels.perYear}`;
  return {
    label,
    name: label,
    text: own === null ? "" : rateText(own, context),
    estimate: context.format.number(100 * growth, 1),
  };
}
