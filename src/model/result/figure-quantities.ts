import type { PresetId } from "../core/baseline.js";
import { perCategory } from "../core/category.js";
import { presetScenario } from "../scenario/scenario.js";
import {
  categoryCost,
  costFactor,
  costPerHead,
  namedTotal,
  type ResultGround,
  type ResultQuantity,
  totalCost,
} from "./cost-quantities.js";
import {
  breakEven,
  breakEvenPresent,
  extraEhealth,
  extraFullTimeEquivalents,
  extraStaffing,
  netEffect,
  netEffectPresent,
  savedFullTimeEquivalents,
  savedStaffing,
  shareOfCare,
} from "./staffing-quantities.js";

type Explain = (ground: ResultGround) => ResultQuantity[];

const end = ({ tables }: ResultGround) => tables.baseline.endYear;
const start = ({ tables }: ResultGround) => tables.baseline.year;

/** What each of a scenario's key figures states, by the figure's id; the first is the figure. */
export const scenarioFigureQuantities = {
  cost: (ground) => [totalCost(end(ground), ground)],
  factor: (ground) => [costFactor(end(ground), ground)],
  perInhabitant: (ground) => [costPerHead(end(ground), ground), costPerHead(start(ground), ground)],
  shareOfCare: (ground) => [shareOfCare(end(ground), ground)],
  breakEven: (ground) => [breakEven(end(ground), ground), breakEvenPresent(end(ground), ground)],
} as const satisfies Readonly<Record<string, Explain>>;

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
