import { priceQuantity } from "../../core/price-quantity.js";
import { given, type Origin } from "../../core/quantity.js";
import { known } from "../../core/series.js";
import type { Bias } from "../bias.js";
import type { LineFit } from "../line-fit.js";
import { isOf } from "../solution.js";
import { commonFit } from "../survey-influence.js";
import { reportCost } from "../survey-result.js";
import { jointCovariance, type Nation } from "../survey-scaling.js";
import {
  aboutOf,
  answered,
  answersCount,
  calculate,
  counted,
  degreesOfFreedom,
  fittedEach,
  fittedFixed,
  type LinesAt,
  lineSpread,
  meanInhabitants,
  type NamedFit,
  resultIn,
  type ScaledGround,
  type SurveyQuantity,
  sizeSpread,
} from "./fit-quantities.js";

/** Municipalities in the country, and their inhabitants. */
export function nationOf(year: number, ground: ScaledGround) {
  const { municipalities, inhabitants } = resultIn(year, ground).scaled.nation;
  return {
    count: given("countryCount", [municipalities, "number"], counted),
    inhabitants: given("countryCounted", [inhabitants, "inhabitants"], counted, { year }),
  } satisfies Readonly<Record<string, SurveyQuantity>>;
}

/** The lines through a year's answers, each by its cost line. */
function namedFits({ year, lines }: LinesAt, ground: ScaledGround): NamedFit[] {
  return resultIn(year, ground).scaled.lines.flatMap(({ line, fit }) =>
    isOf(lines)(line)
      ? [{ fit: known(fit), about: aboutOf({ year, lines: line }, ground), ground }]
      : [],
  );
}

/** What some lines cost in the country, line by line, M kr of the year. */
export function surveyCost(at: LinesAt, ground: ScaledGround): SurveyQuantity {
  const { count, inhabitants } = nationOf(at.year, ground);
  const costs = namedFits(at, ground).map((named) =>
    calculate(
      "surveyLine",
      [count, fittedFixed(named), inhabitants, fittedEach(named)],
      named.about,
    ),
  );
  const [only] = costs;
  return costs.length === 1 && only !== undefined
    ? only
    : calculate("surveyCost", costs, aboutOf(at, ground));
}

/** A year's kroner per krone of 2021. */
export const deflator = (year: number, { tables }: ScaledGround): SurveyQuantity =>
  priceQuantity(tables.prices, { year, index: "municipal" });

/** What is paid by law, M kr of the year. */
export function surveyStatutory(year: number, ground: ScaledGround): SurveyQuantity {
  const { baseline } = ground.tables;
  const origin: Origin =
    year === baseline.year
      ? { kind: "published", id: "statutory2021" }
      : { kind: "table", name: "growth-rates" };
  const { nationalSolutions } = reportCost(ground.tables, year);
  const amount = given("statutory", [nationalSolutions, "mnok"], origin, { year });
  return calculate("surveyStatutory", [amount, deflator(year, ground)], { year });
}

/** The country's cost by the survey: the lines, and what is paid by law. */
export function surveyTotal(year: number, ground: ScaledGround): SurveyQuantity {
  const costs = surveyCost({ year, lines: {} }, ground).inputs;
  return calculate("surveyTotal", [...costs, surveyStatutory(year, ground)], { year });
}

/** v′(X′X)⁻¹v: how the sizes of those who answered carry the spread into the country's cost. */
export function sizeVariance(year: number, named: NamedFit): SurveyQuantity {
  const { count, inhabitants } = nationOf(year, named.ground);
  const inputs = [
    ...[count, answersCount(named), inhabitants],
    ...[meanInhabitants(named), sizeSpread(named)],
  ];
  return calculate("sizeVariance", inputs, named.about);
}

/** What each line and its going together with the others adds to the variance of their sum. */
function lineVariances(fits: readonly LineFit[], nation: Nation): number[] {
  return fits.map((fit) => jointCovariance([[fit], nation], [fits, nation]));
}

/** The standard error of what some lines cost in the country, M kr: see `nationalEstimate`. */
export function standardError(at: LinesAt, ground: ScaledGround): SurveyQuantity {
  const about = aboutOf(at, ground);
  const { scaled } = resultIn(at.year, ground);
  const common = commonFit(scaled, isOf(at.lines));
  if (common !== null) {
    const named = { fit: common, about, ground };
    return calculate("standardError", [lineSpread(named), sizeVariance(at.year, named)], about);
  }
  const fits = namedFits(at, ground);
  const variances = lineVariances(
    fits.map(({ fit }) => fit),
    scaled.nation,
  );
  const parts = fits.map((named, place) =>
    given("lineVariance", [known(variances[place]), "number"], answered(ground), named.about),
  );
  return calculate("jointError", parts, about);
}

/** How many standard errors an interval reaches: by the line that fewest have answered. */
export function studentT(at: LinesAt, ground: ScaledGround): SurveyQuantity {
  const fits = namedFits(at, ground);
  const fewest = fits.reduce((one, other) =>
    other.fit.points.length < one.fit.points.length ? other : one,
  );
  const about = aboutOf(at, ground);
  return calculate("studentT", [degreesOfFreedom({ ...fewest, about })], about);
}

/** Half the width of the interval of what some lines cost. */
const reach = (at: LinesAt, ground: ScaledGround): SurveyQuantity =>
  calculate("surveyReach", [studentT(at, ground), standardError(at, ground)], aboutOf(at, ground));

/** An end of the interval of what some lines cost. */
export const surveyEnd = (
  end: "surveyLow" | "surveyHigh",
  at: LinesAt,
  ground: ScaledGround,
): SurveyQuantity =>
  calculate(end, [surveyCost(at, ground), reach(at, ground)], aboutOf(at, ground));

/** An end of the interval of the country's cost, what is paid by law included. */
export const totalEnd = (
  end: "surveyLow" | "surveyHigh",
  year: number,
  ground: ScaledGround,
): SurveyQuantity =>
  calculate(end, [surveyTotal(year, ground), reach({ year, lines: {} }, ground)], {
    year,
    label: ground.nameOf.total,
  });

/** The scaling that the report rejects, with what is paid by law: see `perInhabitantEstimate`. */
export function simpleTotal(year: number, ground: ScaledGround): SurveyQuantity {
  const { inhabitants } = nationOf(year, ground);
  const costs = namedFits({ year, lines: {} }, ground).map(({ fit: { points }, about }) => {
    const cost = points.reduce((sum, { y }) => sum + y, 0);
    const among = points.reduce((sum, { x }) => sum + x, 0);
    const inputs = [
      given("sampleCost", [cost, "mnok"], answered(ground), about),
      given("sampleInhabitants", [among, "inhabitants"], counted, about),
      inhabitants,
    ];
    return calculate("simpleLine", inputs, about);
  });
  return calculate("simpleTotal", [...costs, surveyStatutory(year, ground)], { year });
}

/** The ends of the span that the bias that is set gives the country's cost. */
export function biasEnds(year: number, bias: Bias, ground: ScaledGround) {
  const choice = { kind: "choice" } as const;
  const total = surveyTotal(year, ground);
  const general = surveyCost({ year, lines: { group: "general" } }, ground);
  const low = [
    ...[total, given("ahead", [bias.ahead, "share"], choice)],
    ...[general, given("countedTwice", [bias.general, "share"], choice)],
  ];
  const high = [total, given("forgotten", [bias.forgotten, "share"], choice)];
  return {
    biasLow: calculate("biasLow", low, { year }),
    biasHigh: calculate("biasHigh", high, { year }),
  } satisfies Readonly<Record<string, SurveyQuantity>>;
}
