import { presetIds } from "../../core/baseline.js";
import { oneOf } from "../../core/one-of.js";
import { given } from "../../core/quantity.js";
import { known } from "../../core/series.js";
import type { ResultQuantity } from "../../result/cost-quantities.js";
import type { Bias } from "../bias.js";
import { representationKinds } from "../representation.js";
import { costGroups, costKinds, costSources } from "../solution.js";
import type { SurveyData } from "../survey-data.js";
import {
  answerQuantities,
  fitOf,
  fittedEach,
  fittedFixed,
  type LinesAt,
  type ScaledGround,
  type SurveyQuantity,
} from "./fit-quantities.js";
import {
  classQuantities,
  countedInhabitants,
  leftOutChange,
  leftOutTotal,
  nextWidth,
  scaledAnswers,
} from "./sample-quantities.js";
import {
  growthQuantities,
  reportTotal,
  seriesGrowth,
  seriesQuantities,
} from "./series-quantities.js";
import {
  biasEnds,
  simpleTotal,
  surveyCost,
  surveyEnd,
  surveyStatutory,
  surveyTotal,
  totalEnd,
} from "./survey-quantities.js";

/** Of which year, and of what. */
interface SurveyPlace {
  readonly year: number;
  readonly from?: number;
  /** A scenario of the report. */
  readonly of?: string;
  /** The id of an answer, or how many of those suggested are asked. */
  readonly place?: string;
  /** The group, source and kind of some lines; the kind and id of a class of municipalities. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

/** The page's survey, with the bias that is set. */
export interface StatedSurveyGround extends ScaledGround {
  readonly bias: Bias;
  /** What time costs until someone says otherwise. */
  readonly annualWage: SurveyData["annualWage"];
}

type Describe = (at: SurveyPlace, ground: StatedSurveyGround) => SurveyQuantity | ResultQuantity;

function linesAt({ year, parts = {} }: SurveyPlace): LinesAt {
  const { group, source, kind } = parts;
  const lines = {
    group: oneOf(costGroups, group),
    source: oneOf(costSources, source),
    kind: oneOf(costKinds, kind),
  };
  return { year, lines };
}

const answerAt = (at: SurveyPlace) => ({ ...linesAt(at), answer: known(at.place) });

const sinceAt = (at: SurveyPlace) => ({ ...linesAt(at), from: known(at.from) });

function ofClass({ year, parts = {} }: SurveyPlace, ground: ScaledGround) {
  const { kind, id = null } = parts;
  return classQuantities({ year, kind: known(oneOf(representationKinds, kind)), id }, ground);
}

/** The mean wage of a year: as it is counted, kroner. */
const wageOf = ({ annualWage: { year, nok, row } }: StatedSurveyGround): SurveyQuantity =>
  given("annualWage", [nok, "nok"], { kind: "table", name: "staffing", row }, { year });

/** What the numbers on the survey page are, by their ids. */
export const statedSurveyQuantities = {
  scaledAnswers: ({ year }, ground) => scaledAnswers(year, ground),
  annualWage: (_, ground) => wageOf(ground),
  total: ({ year }, ground) => surveyTotal(year, ground),
  low: ({ year }, ground) => totalEnd("surveyLow", year, ground),
  high: ({ year }, ground) => totalEnd("surveyHigh", year, ground),
  statutory: ({ year }, ground) => surveyStatutory(year, ground),
  simple: ({ year }, ground) => simpleTotal(year, ground),
  biasLow: ({ year }, ground) => biasEnds(year, ground.bias, ground).biasLow,
  biasHigh: ({ year }, ground) => biasEnds(year, ground.bias, ground).biasHigh,
  cost: (at, ground) => surveyCost(linesAt(at), ground),
  costLow: (at, ground) => surveyEnd("surveyLow", linesAt(at), ground),
  costHigh: (at, ground) => surveyEnd("surveyHigh", linesAt(at), ground),
  fittedFixed: (at, ground) => fittedFixed(fitOf(linesAt(at), ground)),
  fittedEach: (at, ground) => fittedEach(fitOf(linesAt(at), ground)),
  pointInhabitants: (at, ground) => answerQuantities.pointInhabitants(answerAt(at), ground),
  pointCost: (at, ground) => answerQuantities.pointCost(answerAt(at), ground),
  pointFitted: (at, ground) => answerQuantities.pointFitted(answerAt(at), ground),
  pointResidual: (at, ground) => answerQuantities.pointResidual(answerAt(at), ground),
  pointLeverage: (at, ground) => answerQuantities.pointLeverage(answerAt(at), ground),
  cooksDistance: (at, ground) => answerQuantities.cooksDistance(answerAt(at), ground),
  leftOutTotal: (at, ground) => leftOutTotal(answerAt(at), ground),
  leftOutChange: (at, ground) => leftOutChange(answerAt(at), ground),
  seriesTotal: ({ year }, ground) => seriesQuantities.seriesTotal(year, ground),
  seriesLow: ({ year }, ground) => seriesQuantities.seriesLow(year, ground),
  seriesHigh: ({ year }, ground) => seriesQuantities.seriesHigh(year, ground),
  seriesGrowth: (at, ground) => seriesGrowth(sinceAt(at), ground),
  reportTotal: ({ year, of }, ground) => reportTotal(known(oneOf(presetIds, of)), year, ground),
  costGrowth: (at, ground) => growthQuantities.costGrowth(sinceAt(at), ground),
  costGrowthLow: (at, ground) => growthQuantities.costGrowthLow(sinceAt(at), ground),
  costGrowthHigh: (at, ground) => growthQuantities.costGrowthHigh(sinceAt(at), ground),
  inhabitants: ({ year, place }, ground) => countedInhabitants(year, known(place), ground),
  nextWidth: ({ year, place }, ground) => nextWidth({ year, place: Number(known(place)) }, ground),
  classCount: (at, ground) => ofClass(at, ground).classCount,
  classAnswers: (at, ground) => ofClass(at, ground).classAnswers,
  answeredShare: (at, ground) => ofClass(at, ground).answeredShare,
} as const satisfies Readonly<Record<string, Describe>>;

export type StatedSurveyId = keyof typeof statedSurveyQuantities;
