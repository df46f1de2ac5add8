import type { PresetId } from "../../core/baseline.js";
import { given } from "../../core/quantity.js";
import { type ResultQuantity, totalCost } from "../../result/cost-quantities.js";
import { isOf } from "../solution.js";
import { surveyCovariance } from "../survey-growth.js";
import {
  aboutOf,
  answered,
  calculate,
  type LinesAt,
  resultIn,
  type ScaledGround,
  type SurveyQuantity,
} from "./fit-quantities.js";
import {
  deflator,
  standardError,
  studentT,
  surveyCost,
  surveyTotal,
  totalEnd,
} from "./survey-quantities.js";

/** Lines in two years: from the one to the other. */
export interface LinesSince extends LinesAt {
  readonly from: number;
}

const years = (from: number, year: number): SurveyQuantity =>
  given("periodYears", [year - from, "years"], { kind: "calendar" }, { from, year });

/** A year's cost, or an end of its interval, in kroner of 2021. */
function real(
  amount: SurveyQuantity,
  what: "total" | "low" | "high",
  { year, ground }: { readonly year: number; readonly ground: ScaledGround },
): SurveyQuantity {
  const label = ground.nameOf[what];
  return calculate("surveyReal", [amount, deflator(year, ground)], { year, label });
}

/** The country's cost in a year by the survey, and its interval's ends. M kr, 2021 prices. */
export const seriesQuantities = {
  seriesTotal: (year, ground) => real(surveyTotal(year, ground), "total", { year, ground }),
  seriesLow: (year, ground) => real(totalEnd("surveyLow", year, ground), "low", { year, ground }),
  seriesHigh: (year, ground) =>
    real(totalEnd("surveyHigh", year, ground), "high", { year, ground }),
} as const satisfies Readonly<
  Record<string, (year: number, ground: ScaledGround) => SurveyQuantity>
>;

/** Growth a year of that cost since an earlier survey. */
export function seriesGrowth(
  { from, year }: Pick<LinesSince, "from" | "year">,
  ground: ScaledGround,
): SurveyQuantity {
  const { seriesTotal } = seriesQuantities;
  const inputs = [seriesTotal(year, ground), seriesTotal(from, ground), years(from, year)];
  return calculate("surveyYearlyGrowth", inputs, { from, year });
}

/** The report's cost in a year in one of its scenarios. M kr, 2021 prices. */
export function reportTotal(preset: PresetId, year: number, ground: ScaledGround): ResultQuantity {
  const { baseline, prices } = ground.tables;
  const scenario = {
    breakpoints: baseline.breakpoints,
    growthPerYear: baseline.presets[preset],
    prices: { year: prices.baseYear, index: "municipal" },
  } as const;
  return totalCost(year, { tables: { baseline, prices }, result: { scenario } });
}

/** How uncertain the logarithm of the growth of some lines is: see `surveyGrowth`. */
function growthError({ from, year, lines }: LinesSince, ground: ScaledGround): SurveyQuantity {
  const [before, after] = [resultIn(from, ground), resultIn(year, ground)];
  const about = { ...aboutOf({ year, lines }, ground), from };
  const together = surveyCovariance(before, after, isOf(lines));
  const of = (at: number) => [
    standardError({ year: at, lines }, ground),
    surveyCost({ year: at, lines }, ground),
  ];
  const covariance = given("growthCovariance", [together, "number"], answered(ground), about);
  return calculate("growthError", [...of(year), ...of(from), covariance], about);
}

/** Real growth a year of some lines from one survey to a later one. */
function growthInputs({ from, year, lines }: LinesSince, ground: ScaledGround): SurveyQuantity[] {
  const prices = [deflator(year, ground), deflator(from, ground)];
  return [
    surveyCost({ year, lines }, ground),
    surveyCost({ year: from, lines }, ground),
    calculate("priceChange", prices, { from, year }),
    years(from, year),
  ];
}

const since = (at: LinesSince, ground: ScaledGround) => ({ ...aboutOf(at, ground), from: at.from });

/** Real growth a year of some lines, and its interval's ends. */
export const growthQuantities = {
  costGrowth: (at, ground) => calculate("costGrowth", growthInputs(at, ground), since(at, ground)),
  costGrowthLow: (at, ground) => growthEnd("costGrowthLow", at, ground),
  costGrowthHigh: (at, ground) => growthEnd("costGrowthHigh", at, ground),
} as const satisfies Readonly<
  Record<string, (at: LinesSince, ground: ScaledGround) => SurveyQuantity>
>;

function growthEnd(
  end: "costGrowthLow" | "costGrowthHigh",
  at: LinesSince,
  ground: ScaledGround,
): SurveyQuantity {
  const sides = [at.year, at.from].map((year) => studentT({ year, lines: at.lines }, ground));
  // The survey that fewer answered says how far the interval reaches.
  const t = sides.reduce((one, other) => (other.value > one.value ? other : one));
  const inputs = [...growthInputs(at, ground), t, growthError(at, ground)];
  return calculate(end, inputs, since(at, ground));
}
