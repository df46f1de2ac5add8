import { type Category, categories, perCategory } from "./category.js";
import { percentText, percentValue, strictNumber } from "./percent-text.js";
import { type Population, populationAges, populationAlternatives } from "./population.js";
import { findPriceYear, type PriceChoice, type Prices, priceIndexes } from "./prices.js";
import type { Assumptions } from "./scenario.js";
import {
  type Gain,
  maxGainMnok,
  type StaffingAssumptions,
  type StaffingNumber,
  staffingLimits,
  staffingShapes,
  staffingStarts,
} from "./staffing-assumptions.js";

/** What is wrong with one of the assumptions in a link. */
export interface AssumptionProblem {
  readonly field: string;
  readonly value: string;
  readonly kind: "unknownPopulation" | "unknownChoice" | "notANumber" | "outsideLimits" | "badGain";
  /** Choices, or the lowest and highest value as they are written in a link. */
  readonly expected: readonly (string | number)[];
}

type Report = (problem: AssumptionProblem) => void;
type Fields = ReadonlyMap<string, string>;

interface AssumptionTables {
  readonly baseline: { readonly year: number; readonly endYear: number };
  readonly population: Population;
  readonly prices: Prices;
}

const numberKeys = {
  neededGrowth: "sg",
  realCostGrowth: "fte",
  discountRate: "dr",
  avoidedShare: "saved",
  stateShare: "state",
} as const satisfies Record<StaffingNumber, string>;

const numberNames = [
  "neededGrowth",
  "realCostGrowth",
  "discountRate",
  "avoidedShare",
  "stateShare",
] as const satisfies readonly StaffingNumber[];

const gainKeys = {
  ehr: "gain.ehr",
  welfareTechnology: "gain.wt",
  nationalSolutions: "gain.nat",
  other: "gain.oth",
} as const satisfies Record<Category, string>;

/** Every key that carries an assumption. */
export const assumptionKeys: readonly string[] = [
  "pop",
  "per",
  "kr",
  ...Object.values(numberKeys),
  "shape",
  "start",
  ...Object.values(gainKeys),
];

/** The parts of a link that say where a scenario's assumptions differ from the usual ones. */
export function encodeAssumptions(scenario: Assumptions, usual: Assumptions): string[] {
  const { population, staffing, prices } = scenario;
  const texts: readonly (readonly [string, (from: Assumptions) => string | null])[] = [
    ["pop", (from) => `${from.population.vintage}-${from.population.alternative}`],
    ["per", (from) => from.population.ages],
    ["kr", (from) => `${from.prices.year}-${from.prices.index}`],
    ...numberNames.map(
      (name) =>
        [numberKeys[name], (from: Assumptions) => percentText(from.staffing[name])] as const,
    ),
    ["shape", (from) => from.staffing.shape],
    ["start", (from) => from.staffing.start],
    ...categories.map(
      (category) =>
        [
          gainKeys[category],
          (from: Assumptions) => gainText(from.staffing.gains[category]),
        ] as const,
    ),
  ];
  const own = { population, staffing, prices };
  return texts.flatMap(([key, text]) => {
    const value = text(own);
    return value === null || value === text(usual) ? [] : [`${key}=${value}`];
  });
}

function gainText(gain: Gain | null): string | null {
  return gain === null ? null : `${gain.mnokPerYear},${gain.fullYear}`;
}

/** Reads the assumptions of a link. What is absent or can't be read is as in `usual`. */
export function readAssumptions(
  fields: Fields,
  tables: AssumptionTables,
  usual: Assumptions,
  report: Report,
): Assumptions {
  return {
    population: {
      ...(readPopulation(fields.get("pop"), tables.population, report) ?? usual.population),
      ages: readChoice(fields, "per", populationAges, report) ?? usual.population.ages,
    },
    staffing: readStaffing(fields, tables, usual.staffing, report),
    prices: readPrices(fields.get("kr"), tables.prices, report) ?? usual.prices,
  };
}

function readStaffing(
  fields: Fields,
  { baseline }: AssumptionTables,
  usual: StaffingAssumptions,
  report: Report,
): StaffingAssumptions {
  const number = (name: StaffingNumber) => readNumber(fields, name, report) ?? usual[name];
  return {
    neededGrowth: number("neededGrowth"),
    shape: readChoice(fields, "shape", staffingShapes, report) ?? usual.shape,
    start: readChoice(fields, "start", staffingStarts, report) ?? usual.start,
    realCostGrowth: number("realCostGrowth"),
    discountRate: number("discountRate"),
    avoidedShare: number("avoidedShare"),
    stateShare: number("stateShare"),
    gains: perCategory(
      (category) => readGain(fields, gainKeys[category], baseline, report) ?? usual.gains[category],
    ),
  };
}

function readNumber(fields: Fields, name: StaffingNumber, report: Report): number | null {
  const field = numberKeys[name];
  const value = fields.get(field);
  if (value === undefined) return null;
  const fraction = percentValue(value);
  const { min, max } = staffingLimits[name];
  if (Number.isNaN(fraction)) report({ field, value, kind: "notANumber", expected: [] });
  else if (fraction < min || fraction > max)
    report({ field, value, kind: "outsideLimits", expected: [percentText(min), percentText(max)] });
  else return fraction;
  return null;
}

function readChoice<Choice extends string>(
  fields: Fields,
  field: string,
  choices: readonly Choice[],
  report: Report,
): Choice | null {
  const value = fields.get(field);
  if (value === undefined) return null;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) report({ field, value, kind: "unknownChoice", expected: choices });
  return found ?? null;
}

function readGain(
  fields: Fields,
  field: string,
  { year, endYear }: AssumptionTables["baseline"],
  report: Report,
): Gain | null {
  const value = fields.get(field);
  if (value === undefined) return null;
  const [mnokPerYear = Number.NaN, fullYear = Number.NaN, ...rest] = value
    .split(",")
    .map(strictNumber);
  const isAmount = mnokPerYear >= 0 && mnokPerYear <= maxGainMnok;
  const isYear = Number.isInteger(fullYear) && fullYear > year && fullYear <= endYear;
  if (isAmount && isYear && rest.length === 0)
    return { mnokPerYear: mnokPerYear === 0 ? 0 : mnokPerYear, fullYear };
  report({ field, value, kind: "badGain", expected: [maxGainMnok, year + 1, endYear] });
  return null;
}

function readPrices(value: string | undefined, prices: Prices, report: Report): PriceChoice | null {
  if (value === undefined) return null;
  const choices = priceIndexes.flatMap((index) =>
    prices[index].flatMap(({ year }) =>
      findPriceYear(prices, { year, index }) === null ? [] : [{ year, index }],
    ),
  );
  const text = ({ year, index }: PriceChoice) => `${year}-${index}`;
  const found = choices.find((choice) => text(choice) === value);
  if (found === undefined)
    report({ field: "kr", value, kind: "unknownChoice", expected: choices.map(text) });
  return found ?? null;
}

function readPopulation(
  value: string | undefined,
  population: Population,
  report: Report,
): Omit<Assumptions["population"], "ages"> | null {
  if (value === undefined) return null;
  const choices = population.vintages.flatMap((vintage) =>
    populationAlternatives.map((alternative) => ({ vintage, alternative })),
  );
  const text = ({ vintage, alternative }: (typeof choices)[number]) => `${vintage}-${alternative}`;
  const found = choices.find((choice) => text(choice) === value);
  if (found === undefined)
    report({
      field: "pop",
      value,
      kind: "unknownPopulation",
      expected: choices.map(text),
    });
  return found ?? null;
}
