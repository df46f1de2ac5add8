import type { BoundSide, CheckFacts, CheckFormula } from "./check-facts.js";
import { municipalFormulas } from "./municipal-formulas.js";
import { nationalFormulas } from "./national-formulas.js";
import type { PublishedResult } from "./published.js";
import type { CheckId, PublishedCheck, Verdict } from "./published-check.js";
import { agreeingInterval, type Interval, overlap } from "./published-tolerance.js";
import { regionFormulas } from "./region-formulas.js";
import { specialistFormulas } from "./specialist-formulas.js";

const formulas = {
  ...municipalFormulas,
  ...specialistFormulas,
  ...nationalFormulas,
  ...regionFormulas,
};

/** What a check needs, but for the published figures themselves. */
export type CheckTables = Omit<CheckFacts, "figure">;

/**
 * Sets every published figure beside ours. A value computed from rounded figures counts with the
 * whole range that their rounding allows.
 *
 * @throws if a formula asks for a figure that is not there, or gives no number
 */
export function checkPublished(
  results: readonly PublishedResult[],
  tables: CheckTables,
): PublishedCheck[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  const missing = Object.keys(formulas).find((id) => !byId.has(id));
  if (missing !== undefined) throw new Error(`no published figure named "${missing}"`);
  const checks = results.map((result) => checkFigure(result, byId, tables));
  return checks.map((check) => withItsWhole(check, checks));
}

/** Sets one published figure beside ours, which is made of those in `byId`. */
export function checkFigure(
  result: PublishedResult,
  byId: ReadonlyMap<string, PublishedResult>,
  tables: CheckTables,
): PublishedCheck {
  if (!isCheckId(result.id)) return { result, verdict: "quoted", ours: null };
  const formula: CheckFormula = formulas[result.id];
  const evaluate = (value: CheckFormula["value"]) => evaluateRange(value, byId, tables);
  const { central, range, from } = evaluate(formula.value);
  const own = formula.own ? evaluate(formula.own).range : null;
  const verdict = verdictOf(result, formula, range, own);
  const { basis, side, partOf } = formula;
  const notes = {
    ...(side === undefined ? {} : { side }),
    ...(partOf === undefined ? {} : { partOf }),
  };
  return { result, verdict, ours: { id: result.id, value: central, basis, from, ...notes } };
}

/** A figure that rests on a contradicted one is contradicted with it. */
function withItsWhole(check: PublishedCheck, checks: readonly PublishedCheck[]): PublishedCheck {
  const whole = checks.find(({ result }) => result.id === check.ours?.partOf);
  return whole?.verdict === "contradicts" ? { ...check, verdict: "contradicts" } : check;
}

function isCheckId(id: string): id is CheckId {
  return id in formulas;
}

function verdictOf(
  result: PublishedResult,
  { basis, side }: CheckFormula,
  range: Interval,
  own: Interval | null,
): Verdict {
  if (basis === "input") return "input";
  const agreeing = agreeingInterval(result);
  if (own !== null && !overlap(own, agreeing)) return "contradicts";
  if (overlap(opened(range, side), agreeing)) return "agrees";
  return basis === "sameReport" ? "contradicts" : "differs";
}

/** The values that a bound leaves open. */
function opened([low, high]: Interval, side: BoundSide | undefined): Interval {
  if (side === undefined) return [low, high];
  return side === "atMost" ? [Number.NEGATIVE_INFINITY, high] : [low, Number.POSITIVE_INFINITY];
}

/** A formula's value, its lowest and highest over the rounding of the figures it uses, and their ids. */
function evaluateRange(
  value: CheckFormula["value"],
  byId: ReadonlyMap<string, PublishedResult>,
  tables: CheckTables,
): { central: number; range: Interval; from: readonly string[] } {
  const used = new Map<string, PublishedResult>();
  const central = value({
    ...tables,
    figure: (id) => {
      const result = byId.get(id);
      if (result === undefined) throw new Error(`no published figure named "${id}"`);
      used.set(id, result);
      return result.value;
    },
  });
  if (!Number.isFinite(central))
    throw new Error(`no value from ${[...used.keys()].join(", ") || "the tables"}`);
  const range = rangeOverCorners(value, [...used.values()], tables);
  return { central, range, from: [...used.keys()] };
}

/** A formula's ends over every combination of the lowest and highest value of each figure. */
function rangeOverCorners(
  value: CheckFormula["value"],
  results: readonly PublishedResult[],
  tables: CheckTables,
): Interval {
  const ends = new Map(results.map((result, bit) => [result.id, { ...endsOf(result), bit }]));
  let corner = 0;
  const figure: CheckFacts["figure"] = (id) => {
    const found = ends.get(id);
    if (found === undefined) throw new Error(`"${id}" is used at some corners only`);
    return (corner >> found.bit) & 1 ? found.high : found.low;
  };
  const facts = { ...tables, figure };
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (; corner < 2 ** results.length; corner++) {
    const one = value(facts);
    [low, high] = [Math.min(low, one), Math.max(high, one)];
  }
  return [low, high];
}

function endsOf(result: PublishedResult): { low: number; high: number } {
  const [low, high] = agreeingInterval(result);
  return { low, high };
}
