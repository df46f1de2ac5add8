import type { PresetId } from "../core/baseline.js";
import { perCategory } from "../core/category.js";
import { presetScenario } from "../scenario/scenario.js";
import { reportStaffing } from "../scenario/staffing-assumptions.js";
import {
  categoryCost,
  costFactor,
  costPerHead,
  inPrices,
  intervalLevel,
  namedTotal,
  perHeadDifference,
  type ResultGround,
  type ResultQuantity,
  type ScenarioGround,
  surveyedCount,
  surveyedEnd,
  totalCost,
  totalDifference,
} from "./cost-quantities.js";
import type { ScenarioResult } from "./scenario-result.js";
import {
  breakEven,
  breakEvenPresent,
  breakEvenSum,
  extraEhealth,
  extraFullTimeEquivalents,
  extraStaffing,
  neededGrowth,
  netEffect,
  netEffectPresent,
  printedExtraStaffing,
  savedFullTimeEquivalents,
  savedStaffing,
  shareOfCare,
  staffingCost,
  staffingStart,
} from "./staffing-quantities.js";

type Explain = (ground: ResultGround) => ResultQuantity[];

const end = ({ tables }: Pick<ResultGround, "tables">) => tables.baseline.endYear;
const start = ({ tables }: ResultGround) => tables.baseline.year;

/** What each of a scenario's key figures states, by the figure's id; the first is the figure. */
export const scenarioFigureQuantities = {
  cost: (ground) => [totalCost(end(ground), ground)],
  factor: (ground) => [costFactor(end(ground), ground)],
  perInhabitant: (ground) => [costPerHead(end(ground), ground), costPerHead(start(ground), ground)],
  shareOfCare: (ground) => [shareOfCare(end(ground), ground)],
  breakEven: (ground) => [breakEven(end(ground), ground), breakEvenPresent(end(ground), ground)],
} as const satisfies Readonly<Record<string, Explain>>;

/** What is written under a scenario's key figures, by its id. */
export const besideFigureQuantities = {
  growth: (ground) => [costFactor(end(ground), ground, "totalGrowth")],
  start: (ground) => [totalCost(start(ground), ground)],
  intervalLow: (ground) => [inPrices("inPrices", surveyedEnd("low", ground), ground)],
  intervalHigh: (ground) => [inPrices("inPrices", surveyedEnd("high", ground), ground)],
  intervalLevel: (ground) => [intervalLevel(ground)],
  surveyedCount: (ground) => [surveyedCount(ground)],
  assumedStaffing: (ground) => [staffingCost(end(ground), ground)],
  neededGrowth: (ground) => [neededGrowth(ground)],
  breakEvenPresent: (ground) => [breakEvenPresent(end(ground), ground)],
} as const satisfies Readonly<Record<string, Explain>>;

/** A scenario with the report's that is nearest in cost, and what the two are called. */
export interface NearestGround extends ScenarioGround {
  readonly result: Pick<ScenarioResult, "scenario" | "nearest">;
  readonly nameOf: { readonly own: string; readonly preset: (preset: PresetId) => string };
}

const nearestOf = ({ tables, result: { scenario, nearest } }: NearestGround) => ({
  tables,
  result: { scenario: presetScenario(tables.baseline, nearest, scenario) },
});

/** How far a scenario is in the last year from the report's nearest, by id. */
export const nearestFigureQuantities = {
  fromNearest: (ground) => [
    totalDifference(end(ground), [
      [ground, ground.nameOf.own],
      [nearestOf(ground), ground.nameOf.preset(ground.result.nearest)],
    ]),
  ],
  eachFromNearest: (ground) => [perHeadDifference(end(ground), [ground, nearestOf(ground)])],
} as const satisfies Readonly<Record<string, (ground: NearestGround) => ResultQuantity[]>>;

/** What the report's scenarios cost in the last year: the lowest and the highest. */
export function reportSpan(
  { tables, result: { scenario } }: ResultGround,
  nameOf: (preset: PresetId) => string,
): ResultQuantity[] {
  const { baseline } = tables;
  return (["low", "high"] as const).map((preset) =>
    namedTotal(
      baseline.endYear,
      { tables, result: { scenario: presetScenario(baseline, preset, scenario) } },
      nameOf(preset),
    ),
  );
}

/** What each of the figures states that are compared, by its id. */
export const comparedFigureQuantities = {
  ...scenarioFigureQuantities,
  ...perCategory((category) => (ground: ResultGround) => [
    categoryCost(category, end(ground), ground),
  ]),
  start: (ground) => [totalCost(start(ground), ground)],
  breakEvenPresent: (ground) => [breakEvenPresent(end(ground), ground)],
} as const satisfies Readonly<Record<string, Explain>>;

/** What the staffing page's sentence states besides its key figures, likewise. */
export const staffingSentenceQuantities = (year: number) =>
  ({
    toSave: (ground) => [savedStaffing(year, ground)],
    staffToSave: (ground) => [savedFullTimeEquivalents(year, ground)],
  }) as const satisfies Readonly<Record<string, Explain>>;

/** What the report says of staffing, beside the arithmetic it rests on and SSB's path, likewise. */
export const reportNoteQuantities = {
  reportStart: (ground) => [staffingStart(asReported(ground, "report"))],
  reportGrowth: (ground) => [neededGrowth(asReported(ground, "report"))],
  reportExtra: (ground) => [extraInTargetYear("report", ground)],
  pathGrowth: (ground) => [neededGrowth(asReported(ground, "path"))],
  pathExtra: (ground) => [extraInTargetYear("path", ground)],
  printedExtra: (ground) => [printedExtraStaffing(ground)],
} as const satisfies Readonly<Record<string, Explain>>;

/** The report's assumptions of staffing in the kroner of the data, with its growth or SSB's path's. */
function asReported(ground: ResultGround, growth: "report" | "path"): ResultGround {
  const { staffing, prices } = ground.tables;
  const { scenario } = ground.result;
  const assumed = reportStaffing(staffing);
  const neededGrowth = growth === "path" ? staffing.referenceGrowth : assumed.neededGrowth;
  const reported = {
    ...scenario,
    prices: { ...scenario.prices, year: prices.baseYear },
    staffing: { ...assumed, neededGrowth },
  };
  return { ...ground, result: { ...ground.result, scenario: reported } };
}

/** What staff beyond the first year's costs in the year that the report looks to. */
const extraInTargetYear = (growth: "report" | "path", ground: ResultGround): ResultQuantity =>
  extraStaffing(
    ground.tables.staffing.targetYear,
    asReported(ground, growth),
    ground.tables.staffing.baselineYear,
  );

/** What is written under the staffing page's key figures, likewise. */
export const besideStaffingQuantities = (year: number) =>
  ({
    extraStaff: (ground) => [extraFullTimeEquivalents(year, ground)],
    factor: (ground) => [costFactor(year, ground)],
    start: besideFigureQuantities.start,
    intervalLow: besideFigureQuantities.intervalLow,
    intervalHigh: besideFigureQuantities.intervalHigh,
    intervalLevel: besideFigureQuantities.intervalLevel,
    surveyedCount: besideFigureQuantities.surveyedCount,
    breakEvenSum: (ground) => [breakEvenSum(year, ground)],
    netEffectPresent: (ground) => [netEffectPresent({ year }, ground)],
  }) as const satisfies Readonly<Record<string, Explain>>;

/** What each of the staffing page's key figures states in a year, likewise. */
export const staffingFigureQuantities = (year: number) =>
  ({
    extraStaffing: (ground) => [
      extraStaffing(year, ground),
      extraFullTimeEquivalents(year, ground),
    ],
    extraEhealth: (ground) => [extraEhealth(year, ground), costFactor(year, ground)],
    breakEven: (ground) => [breakEven(year, ground), savedFullTimeEquivalents(year, ground)],
    breakEvenPresent: (ground) => [breakEvenPresent(year, ground)],
    netEffect: (ground) => [netEffect({ year }, ground), netEffectPresent({ year }, ground)],
  }) as const satisfies Readonly<Record<string, Explain>>;
