import type { Category } from "../core/category.js";
import type { About } from "../core/quantity.js";
import { known } from "../core/series.js";
import {
  categoryChange,
  categoryCost,
  costPerHead,
  growthRate,
  inPrices,
  intervalLevel,
  type ResultGround,
  type ResultQuantity,
  surveyedCount,
  surveyedEnd,
  totalCost,
} from "./cost-quantities.js";
import { effectStepOf } from "./effect-quantities.js";
import {
  mustSave,
  mustSaveShare,
  mustSaveStaff,
  stateMoney,
  stateShare,
  uncovered,
} from "./financing-quantities.js";
import {
  breakEven,
  breakEvenPresent,
  breakEvenSum,
  discountRate,
  extraEhealth,
  extraFullTimeEquivalents,
  extraStaffing,
  gains,
  neededGrowth,
  netEffect,
  netEffectPresent,
  netEffectSum,
  presentValues,
  realCostGrowth,
  savedFullTimeEquivalents,
  savedShare,
  savedStaffing,
  staffingCost,
  staffingStart,
  yearlySums,
} from "./staffing-quantities.js";

/** Of which year, and of which category and since when where the quantity asks for that. */
interface Place extends Pick<About, "category" | "from"> {
  readonly year: number;
  /** The share of staffing growth that is saved, where that is not the scenario's. */
  readonly share?: number;
}

type Describe = (place: Place, ground: ResultGround) => ResultQuantity;

const inYear =
  (describe: (year: number, ground: ResultGround) => ResultQuantity): Describe =>
  ({ year }, ground) =>
    describe(year, ground);

const of = ({ category }: Place): Category => known(category ?? null);

/** What the numbers in a scenario's tables are, by their ids. */
export const statedQuantities = {
  growthRate: (place, ground) => growthRate(of(place), place.year, ground),
  categoryCost: (place, ground) => categoryCost(of(place), place.year, ground),
  categoryChange: (place, ground) => {
    const { year, from } = place;
    return categoryChange(of(place), { year, from: known(from ?? null) }, ground);
  },
  intervalLow: (_, ground) => inPrices("inPrices", surveyedEnd("low", ground), ground),
  intervalHigh: (_, ground) => inPrices("inPrices", surveyedEnd("high", ground), ground),
  intervalLevel: (_, ground) => intervalLevel(ground),
  surveyedCount: (_, ground) => surveyedCount(ground),
  total: inYear(totalCost),
  perInhabitant: inYear(costPerHead),
  staffingStart: (_, ground) => staffingStart(ground),
  neededGrowth: (_, ground) => neededGrowth(ground),
  realCostGrowth: (_, ground) => realCostGrowth(ground),
  discountRate: (_, ground) => discountRate(ground),
  avoidedShare: ({ share }, ground) => savedShare(share, ground),
  extraStaffing: inYear(extraStaffing),
  staffingCost: inYear(staffingCost),
  extraEhealth: inYear(extraEhealth),
  gains: inYear(gains),
  extraFullTimeEquivalents: inYear(extraFullTimeEquivalents),
  breakEven: inYear(breakEven),
  savedStaffing: inYear(savedStaffing),
  savedFullTimeEquivalents: inYear(savedFullTimeEquivalents),
  sumStaffing: inYear((year, ground) => yearlySums(year, ground).staffing),
  sumEhealth: inYear((year, ground) => yearlySums(year, ground).ehealth),
  breakEvenSum: inYear(breakEvenSum),
  presentStaffing: inYear((year, ground) => presentValues(year, ground).staffing),
  presentEhealth: inYear((year, ground) => presentValues(year, ground).ehealth),
  breakEvenPresent: inYear(breakEvenPresent),
  netEffect,
  netEffectSum,
  netEffectPresent,
  effectStep: effectStepOf("yearly"),
  effectStepSum: effectStepOf("sum"),
  effectStepPresent: effectStepOf("present"),
  stateShare: (_, ground) => stateShare(ground),
  stateMoney: inYear(stateMoney),
  mustSave: inYear(mustSave),
  mustSaveShare: inYear(mustSaveShare),
  mustSaveStaff: inYear(mustSaveStaff),
  uncovered: inYear(uncovered),
} as const satisfies Readonly<Record<string, Describe>>;

export type StatedId = keyof typeof statedQuantities;
