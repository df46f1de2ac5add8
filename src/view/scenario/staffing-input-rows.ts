import type { PresetId } from "../../model/core/baseline.js";
import { type Category, categories } from "../../model/core/category.js";
import { costMeasures } from "../../model/core/cost-measure.js";
import { first } from "../../model/core/series.js";
import {
  type StaffingShape,
  type StaffingStart,
  staffingShapes,
  staffingStarts,
} from "../../model/core/staffing-choices.js";
import type { StaffingData } from "../../model/core/staffing-data.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import {
  maxGainMnok,
  reportStaffing,
  type StaffingAssumptions,
  type StaffingNumber,
  staffingLimits,
  staffingNumbers,
} from "../../model/scenario/staffing-assumptions.js";
import {
  amountScale,
  type NumberRows,
  type NumberScale,
  percentScale,
} from "../core/number-scale.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import { scenarioWords } from "./words/index.js";

/** The sliders' ends, where the number itself does not lie outside them. Fractions and M kr. */
const sliderEnds: Readonly<Record<StaffingNumber | "gain", readonly [number, number]>> = {
  neededGrowth: [0.1, 1.5],
  realCostGrowth: [-0.01, 0.03],
  discountRate: [0, 0.1],
  avoidedShare: [0, 0.3],
  stateShare: [0, 1],
  gain: [0, 5_000],
};

/** How one of the numbers is typed and stepped. */
export function staffingScale(name: StaffingNumber, context: ViewContext): NumberScale {
  const what = scenarioWords(context.locale).staffing.percent;
  const expectation = { what, example: context.format.number(7.5, 1), unit: "%" };
  return percentScale(staffingLimits[name], expectation, context);
}

/** The same of all of them, in the order of the page. */
export const staffingScales = (context: ViewContext) =>
  staffingNumbers.map((name) => ({ name, scale: staffingScale(name, context) }));

/** How a gain is typed and stepped: M kr a year. */
export function gainScale(context: ViewContext): NumberScale {
  const unit = coreWords(context.locale).staffing.millionsUnit;
  const what = scenarioWords(context.locale).staffing.millions;
  const expectation = { what, example: context.format.integer(500), unit };
  return amountScale({ min: 0, max: maxGainMnok, step: 10 }, expectation, context);
}

/** A number's row, which resets to the report's assumption. */
function staffingNumberRows(
  name: StaffingNumber,
  assumptions: StaffingAssumptions,
  data: StaffingData,
  { locale, format }: ViewContext,
): NumberRows {
  const value = assumptions[name];
  const words = scenarioWords(locale).staffing;
  const text = words.number[name](data.targetYear);
  const [min, max] = sliderEnds[name];
  return {
    span: text,
    name: text,
    fieldName: `${text}, ${words.percent}`,
    valueText: format.percent(value),
    value,
    resetTo: reportStaffing(data)[name],
    min: Math.min(min, value),
    max: Math.max(max, value),
  };
}

/** One category's gain: its amount, the year it is reached, and whether there is one. */
export interface GainRows {
  readonly category: Category;
  readonly amount: NumberRows;
  readonly fullYear: number;
}

/** The gains per category; none is an amount of 0 reached in the year given. */
function gainRows(
  { gains }: StaffingAssumptions,
  usualYear: number,
  { locale, words, format }: ViewContext,
): GainRows[] {
  const { gains: title, millionsUnit } = coreWords(locale).staffing;
  const [min, max] = sliderEnds.gain;
  const noGain = { mnokPerYear: 0, fullYear: usualYear };
  return categories.map((category) => {
    const { mnokPerYear: value, fullYear } = gains[category] ?? noGain;
    const name = `${title}: ${words.category[category]}`;
    return {
      category,
      amount: {
        span: words.category[category],
        name,
        fieldName: `${name}, ${millionsUnit}`,
        valueText: `${format.integer(value)} ${millionsUnit}`,
        value,
        resetTo: 0,
        min,
        max: Math.max(max, value),
      },
      fullYear,
    };
  });
}

/** Growth in need that a source gives, offered beside the number. */
export interface NeedChoice {
  readonly id: "report" | "path";
  readonly value: number;
  readonly label: string;
}

/** The report's growth in need, which it gives as a floor, and what SSB's own path comes to. */
function needChoices(
  { neededGrowth, referenceGrowth, baselineYear }: StaffingData,
  { locale, format }: ViewContext,
): NeedChoice[] {
  const { report, path } = scenarioWords(locale).staffing.need;
  return [
    { id: "report", value: neededGrowth, label: report(format.percent(neededGrowth, 0)) },
    {
      id: "path",
      value: referenceGrowth,
      label: path(format.percent(referenceGrowth), baselineYear),
    },
  ];
}

/** All that the panel of assumptions shows. */
export interface StaffingInputRows {
  readonly preset: PresetId | null;
  readonly numbers: Readonly<Record<StaffingNumber, NumberRows>>;
  readonly needs: readonly NeedChoice[];
  readonly shape: StaffingShape;
  readonly start: StaffingStart;
  /** What a gain is, and the year it is counted in and from. */
  readonly gainsHelp: string;
  readonly gains: readonly GainRows[];
  readonly hasGains: boolean;
}

/** A scenario, and which of the report's it is or lies nearest to. */
interface PlacedScenario {
  readonly scenario: Scenario;
  readonly nearest: PresetId;
  readonly isPreset: boolean;
}

/** The panel's rows. Gains that are not there yet are offered in full from the last period on. */
export function staffingInputRows(
  { scenario, isPreset, nearest }: PlacedScenario,
  data: StaffingData,
  context: ViewContext,
): StaffingInputRows {
  const { staffing: assumptions, breakpoints } = scenario;
  const usualYear = Math.max(data.baselineYear + 1, breakpoints.at(-2) ?? data.baselineYear);
  const rows = (name: StaffingNumber) => staffingNumberRows(name, assumptions, data, context);
  return {
    preset: isPreset ? nearest : null,
    numbers: {
      neededGrowth: rows("neededGrowth"),
      realCostGrowth: rows("realCostGrowth"),
      discountRate: rows("discountRate"),
      avoidedShare: rows("avoidedShare"),
      stateShare: rows("stateShare"),
    },
    needs: needChoices(data, context),
    shape: assumptions.shape,
    start: assumptions.start,
    gainsHelp: coreWords(context.locale).staffing.gainsHelp({
      priceYear: data.baselineYear,
      from: first(breakpoints),
    }),
    gains: gainRows(assumptions, usualYear, context),
    hasGains: categories.some((category) => assumptions.gains[category] !== null),
  };
}

/** The choices of the panel. */
export function staffingChoices({ locale }: Pick<ViewContext, "locale">) {
  const { shapes, starts, measures } = coreWords(locale).staffing;
  return {
    shapes: staffingShapes.map((value) => ({ value, label: shapes[value] })),
    starts: staffingStarts.map((value) => ({ value, label: starts[value] })),
    measures: costMeasures.map((value) => ({ value, label: measures[value] })),
  };
}
