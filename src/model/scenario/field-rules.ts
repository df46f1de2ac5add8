import * as v from "valibot";
import type { Baseline } from "../core/baseline.js";
import { growthLimits } from "../core/growth-step.js";
import { findPriceYear, type PriceChoice, type Prices, priceIndexes } from "../core/prices.js";
import { type ProblemKind, problemKinds, type ScenarioProblem } from "./scenario-problem.js";
import { type Gain, maxGainMnok } from "./staffing-assumptions.js";

/** Lowest and highest number. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** What one value of a scenario may be, whatever link, file or workbook it comes from. */
export interface Rule<T> {
  /** Its issues' messages are problem kinds. */
  readonly schema: v.GenericSchema<unknown, T>;
  /** What to list as expected, by kind of problem. */
  readonly expected: Partial<Record<ProblemKind, readonly (string | number)[]>>;
}

/** A message that is a problem's kind: the compiler refuses any other text. */
const kind = (name: ProblemKind): ProblemKind => name;

/** The id of a baseline that the site has. */
export function baselineIdRule({ id }: Baseline): Rule<string> {
  return {
    schema: v.literal(id, kind("unknownBaseline")),
    expected: { unknownBaseline: [id] },
  };
}

/** Rising whole years from the baseline's to the last. */
export function breakpointsRule({ year, endYear }: Baseline): Rule<readonly number[]> {
  const isRising = (years: readonly number[]) =>
    years.every((one, index) => index === 0 || one > (years[index - 1] ?? one));
  const hasEnds = (years: readonly number[]) => years[0] === year && years.at(-1) === endYear;
  const message = kind("badPeriods");
  return {
    schema: v.pipe(
      v.array(v.pipe(v.number(message), v.integer(message)), message),
      v.check((years) => years.length > 1 && isRising(years) && hasEnds(years), message),
    ),
    expected: { badPeriods: [year + 1, endYear - 1] },
  };
}

/** A number from `min` to `max`; never minus zero. */
function numberWithin({ min, max }: Limits) {
  return v.pipe(
    v.number(kind("notANumber")),
    v.minValue(min, kind("outOfRange")),
    v.maxValue(max, kind("outOfRange")),
    v.transform((value) => (value === 0 ? 0 : value)),
  );
}

/** Growth as fractions per year. */
const rates = v.array(numberWithin(growthLimits), kind("notANumber"));

/** Growth as fractions per year, one a period. */
export function ratesRule(periods: number): Rule<readonly number[]> {
  return {
    schema: v.pipe(rates, v.length(periods, kind("wrongCount"))),
    expected: { wrongCount: [periods], outOfRange: [growthLimits.min, growthLimits.max] },
  };
}

/** A fraction from `min` to `max`. */
export function shareRule({ min, max }: Limits): Rule<number> {
  return { schema: numberWithin({ min, max }), expected: { outOfRange: [min, max] } };
}

/** One of a list of texts. */
export function choiceRule<Choice extends string>(
  choices: readonly Choice[],
  problem: "unknownChoice" | "unknownPopulation" = "unknownChoice",
): Rule<Choice> {
  return { schema: v.picklist(choices, problem), expected: { [problem]: choices } };
}

/** A price year and index that the site has. */
export function pricesRule(prices: Prices): Rule<PriceChoice> {
  const message = kind("unknownChoice");
  const isKnown = (choice: PriceChoice) => findPriceYear(prices, choice) !== null;
  const choices = priceIndexes.flatMap((index) =>
    prices[index].map(({ year }) => ({ year, index })).filter(isKnown),
  );
  const choice = v.strictObject(
    { year: v.number(message), index: v.picklist(priceIndexes, message) },
    message,
  );
  return {
    schema: v.pipe(choice, v.check(isKnown, message)),
    expected: { unknownChoice: choices.map(({ year, index }) => `${year}-${index}`) },
  };
}

/** A gain in M kr a year and the year it is reached in full, or none. */
export function gainRule({ year, endYear }: Baseline): Rule<Gain | null> {
  const message = kind("badGain");
  const within = (min: number, max: number) =>
    v.pipe(v.number(message), v.minValue(min, message), v.maxValue(max, message));
  const gain = v.strictObject(
    {
      mnokPerYear: v.pipe(
        within(0, maxGainMnok),
        v.transform((value) => (value === 0 ? 0 : value)),
      ),
      fullYear: v.pipe(within(year + 1, endYear), v.integer(message)),
    },
    message,
  );
  return { schema: v.nullable(gain), expected: { badGain: [maxGainMnok, year + 1, endYear] } };
}

/** Text of at most `limit` characters, without halves of characters. */
export function textRule(limit: number): Rule<string> {
  return {
    schema: v.pipe(
      v.string(kind("notText")),
      v.check((text) => !/\p{Surrogate}/u.test(text), kind("notText")),
      v.maxLength(limit, kind("tooLong")),
    ),
    expected: { tooLong: [limit] },
  };
}

/** What is wrong with a value: where within it, and why. */
export interface Fault {
  readonly path: readonly string[];
  readonly problem: Pick<ScenarioProblem, "kind" | "expected">;
}

/** Checks a value against a rule: the value, or the first thing that is wrong with it. */
export function checkRule<T>(
  { schema, expected }: Rule<T>,
  value: unknown,
): { readonly value: T } | Fault {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  const found = problemKinds.find((known) => known === issue.message);
  if (found === undefined) throw new Error(`invalid schema: no problem is "${issue.message}"`);
  const path = (issue.path ?? []).map(({ key }) => String(key));
  return { path, problem: { kind: found, expected: expected[found] ?? [] } };
}
