import { type Arithmetic, product, sum } from "../core/arithmetic.js";
import type { Category } from "../core/category.js";
import { calculator, type Formula, given, type Origin, type Quantity } from "../core/quantity.js";
import { itemAt, known } from "../core/series.js";
import { studentTQuantile } from "../core/student-t.js";
import {
  type CostGround,
  categoryCosts,
  type ResultQuantity,
  surveyedEnd,
} from "../result/cost-quantities.js";
import { resultFormulas } from "../result/result-formulas.js";
import { keepingLast } from "./draws/keeping-last.js";
import { rankCorrelation, rankCovariance, rankDeviation } from "./draws/rank-correlation.js";
import { isSurveyed, scaleOfSurvey, surveyMultiple } from "./scenario-draws.js";
import { rankedPoints, sensitivity, sensitivityPoints } from "./sensitivity.js";
import { totalIndex } from "./sobol-indices.js";
import {
  type IntervalEnd,
  rateEnd,
  type SpreadGround,
  type SpreadQuantityId,
} from "./spread-quantities.js";
import { isSameInput, type UncertainInput } from "./total-model.js";
import { drawnOf } from "./uncertainty.js";

const deviation: Arithmetic = {
  value: rankDeviation,
  write: (squares, count) => `√(${squares} / (${count} − 1))`,
};

/** The arithmetic of what drives the total. */
export const driverFormulas = {
  driverLow: { unit: "mnok", ...sum },
  driverHigh: { unit: "mnok", ...sum },
  surveyedStart: { unit: "mnok", ...product },
  surveyMultiple: {
    unit: "number",
    value: surveyMultiple,
    write: (t, scale) => `max(0, 1 + ${t} × ${scale})`,
  },
  surveyScale: {
    unit: "number",
    value: scaleOfSurvey,
    write: (high, low, t, surveyed) => `(${high} − ${low}) / 2 / ${t} / ${surveyed}`,
  },
  surveyedCost: { unit: "mnok", ...sum },
  driverIndex: {
    unit: "share",
    value: totalIndex,
    write: (change, spread) => `(${change})² / (2 × (${spread})²)`,
  },
  rankCovariance: {
    unit: "number",
    value: rankCovariance,
    write: (together, count) => `${together} / (${count} − 1)`,
  },
  rankDeviation: { unit: "number", ...deviation },
  totalRankDeviation: { unit: "number", ...deviation },
  driverRank: {
    unit: "number",
    value: rankCorrelation,
    write: (covariance, first, second) => `${covariance} / (${first} × ${second})`,
  },
} as const satisfies Readonly<Record<string, Formula>>;

export type DriverQuantityId =
  | keyof typeof driverFormulas
  | SpreadQuantityId
  | "tLow"
  | "tHigh"
  | "tInterval"
  | "driverChange"
  | "driversSpread"
  | "rankedDraws"
  | RankSumId;

/** Sums of distances in rank: of an input times the total, and of each squared. */
type RankSumId = "ranksTogether" | "rankSquares" | "totalRankSquares";

type DriverQuantity = Quantity<DriverQuantityId>;

/** An input of the total in a year, and what it is called. */
interface AskedDriver {
  readonly input: UncertainInput;
  readonly year: number;
  readonly label: string;
}

const calculate = calculator(driverFormulas);
const calculateCost = calculator({ categoryCost: resultFormulas.categoryCost });

/** The total with an input at an end of its 80 % interval and all others at the median, M kr. */
export function driverTotal(
  end: IntervalEnd,
  { input, year, label }: AskedDriver,
  ground: SpreadGround,
): DriverQuantity {
  const costs = categoryCosts(year, ground).map((cost) => movedCost(cost, end, input, ground));
  return calculate(end === "low" ? "driverLow" : "driverHigh", costs, { year, label });
}

function movedCost(
  cost: ResultQuantity,
  end: IntervalEnd,
  input: UncertainInput,
  ground: SpreadGround,
): DriverQuantity {
  const category = categoryOf(cost);
  if (input.kind === "baseline")
    return isSurveyed(category) ? withStart(cost, multipleAt(end, ground)) : cost;
  return input.category === category
    ? withRate(cost, input.period, rateEnd(end, input, ground))
    : cost;
}

const categoryOf = ({ about: { category } }: ResultQuantity): Category => known(category ?? null);

/** A category's cost with another rate in one of its periods. */
function withRate(cost: ResultQuantity, period: number, rate: DriverQuantity): DriverQuantity {
  // A start, then a rate and its years for each period.
  const place = 1 + 2 * period;
  const inputs = cost.inputs.map((input, at): DriverQuantity => (at === place ? rate : input));
  return calculateCost("categoryCost", inputs, cost.about);
}

/** A category's cost from a start that is multiplied. */
function withStart(cost: ResultQuantity, multiple: DriverQuantity): DriverQuantity {
  const moved = (start: DriverQuantity) =>
    calculate("surveyedStart", [start, multiple], start.about);
  // In the first year the cost is the start.
  if (cost.name !== "categoryCost") return moved(cost);
  const [, ...growth] = cost.inputs;
  return calculateCost("categoryCost", [moved(itemAt(cost.inputs, 0)), ...growth], cost.about);
}

/** What surveyed costs are multiplied by at an end of their 80 % interval. */
function multipleAt(end: IntervalEnd, ground: CostGround): DriverQuantity {
  const { degreesOfFreedom, level } = ground.tables.baseline.interval;
  const t = (name: "tLow" | "tHigh" | "tInterval", p: number) =>
    given(
      name,
      [studentTQuantile(p, degreesOfFreedom), "number"],
      { kind: "distribution" },
      { label: String(degreesOfFreedom) },
    );
  const scale = calculate("surveyScale", [
    surveyedEnd("high", ground),
    surveyedEnd("low", ground),
    t("tInterval", (1 + level) / 2),
    surveyedCost(ground),
  ]);
  return calculate("surveyMultiple", [end === "low" ? t("tLow", 0.1) : t("tHigh", 0.9), scale]);
}

/** What the categories that are surveyed cost together, in the kroner that the interval is in. */
function surveyedCost({ tables, result: { scenario } }: CostGround): DriverQuantity {
  const prices = { ...scenario.prices, year: tables.prices.baseYear };
  const { year } = tables.baseline;
  const costs = categoryCosts(year, { tables, result: { scenario: { ...scenario, prices } } });
  return calculate(
    "surveyedCost",
    costs.filter((cost) => isSurveyed(categoryOf(cost))),
    { year },
  );
}

/** The part of the total's variance that an input has a hand in: its total Sobol index. */
export function driverIndex(asked: AskedDriver, ground: SpreadGround): DriverQuantity {
  const { year, label } = asked;
  const { change, spread } = effectOf(asked, ground);
  const drawn = drawnFrom(sensitivityPoints, ground);
  const inputs = [
    given("driverChange", [change, "mnok"], drawn, { year, label }),
    given("driversSpread", [spread, "mnok"], drawn, { year }),
  ];
  return calculate("driverIndex", inputs, { year, label });
}

/** Spearman's rank correlation of an input with the total. Throws where the input has no spread. */
export function driverRank(asked: AskedDriver, ground: SpreadGround): DriverQuantity {
  const { year, label } = asked;
  const { count, together, first, second } = effectOf(asked, ground).rankSums;
  const drawn = drawnFrom(rankedPoints, ground);
  const about = { year, label };
  const draws = given("rankedDraws", [count, "number"], drawn);
  const sum = (name: RankSumId, value: number) => given(name, [value, "number"], drawn, about);
  const inputs = [
    calculate("rankCovariance", [sum("ranksTogether", together), draws], about),
    calculate("rankDeviation", [sum("rankSquares", first), draws], about),
    calculate("totalRankDeviation", [sum("totalRankSquares", second), draws], about),
  ];
  return calculate("driverRank", inputs, about);
}

/** Each input is drawn by itself, whatever the dependence is. */
const drawnFrom = (draws: number, { uncertainty }: SpreadGround): Origin =>
  drawnOf(draws, { ...uncertainty, rho: 0 });

/** A chart's numbers are asked about together, and all are of the same points. */
const lastEffects = keepingLast(sensitivity);

function effectOf({ input, year }: AskedDriver, { tables, result, uncertainty }: SpreadGround) {
  const effects = lastEffects(tables, result.scenario, uncertainty, year);
  return known(effects.find((effect) => isSameInput(effect.input, input)) ?? null);
}
