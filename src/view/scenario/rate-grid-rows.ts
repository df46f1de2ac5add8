import { type Baseline, type PresetId, presetIds } from "../../model/core/baseline.js";
import { type Category, categories } from "../../model/core/category.js";
import {
  categoryPreset,
  nearestPreset,
  presetGrowthIn,
  presetOf,
  rateOf,
  type Scenario,
} from "../../model/scenario/scenario.js";
import type { Locale } from "../core/locale.js";
import type { NumberRows } from "../core/number-scale.js";
import { ratesText } from "../core/rate-text.js";
import type { ViewContext } from "../core/view-context.js";
import { type PeriodRows, periodRows } from "./period-rows.js";
import { type ReasonRows, reasonRows } from "./reason-rows.js";
import { scenarioWords } from "./words/index.js";

/** One rate: a period of a category, a fraction per year. A reset sets that of the nearest preset. */
export interface RateRows extends NumberRows {
  readonly period: number;
  /** The report's rates: the span and the mark on the track. */
  readonly published: Readonly<Record<PresetId, number>>;
}

/** Periods that one edit sets together. */
export interface ReachRows {
  readonly id: string;
  /** "én periode", "til 2030" */
  readonly label: string;
  /** None where each period is set by itself. */
  readonly periods: readonly number[];
}

/** One category's section of the grid. */
export interface RateCategoryRows {
  readonly category: Category;
  readonly label: string;
  readonly preset: PresetId | null;
  /** "10 · 10 · 0 %", for a closed section. */
  readonly short: string;
  /** The same object as before, as long as nothing in it is another. */
  readonly rates: readonly RateRows[];
  readonly reason: ReasonRows;
}

/** The grid of growth rates. */
export interface RateGridRows {
  /** The preset that every rate equals, if any. */
  readonly preset: PresetId | null;
  readonly categories: readonly RateCategoryRows[];
  readonly periods: PeriodRows;
  /** Each period by itself comes first. */
  readonly reaches: readonly ReachRows[];
}

/** The rows of the grid: 4 categories × the scenario's periods. */
export function rateGridRows(
  scenario: Scenario,
  baseline: Baseline,
  context: ViewContext,
): RateGridRows {
  const { words, locale } = context;
  const rates = rateRows(scenario, nearestPreset(baseline, scenario), baseline, context);
  return {
    preset: presetOf(baseline, scenario),
    categories: categories.map((category) => ({
      category,
      label: words.category[category],
      preset: categoryPreset(baseline, scenario, category),
      short: ratesText(scenario.growthPerYear[category], context),
      rates: rates(category),
      reason: reasonRows(scenario, category, context),
    })),
    periods: periodRows(scenario, locale),
    reaches: reachRows(scenario, locale),
  };
}

/** Each period by itself, or all from the first to the end of the second, the third and so on. */
function reachRows({ breakpoints }: Scenario, locale: Locale): ReachRows[] {
  const text = scenarioWords(locale).reach;
  const joint = breakpoints.slice(2).map((year, index) => ({
    id: `to${index + 2}`,
    label: text.until(year),
    periods: breakpoints.slice(0, index + 2).map((_, period) => period),
  }));
  return [{ id: "each", label: text.each, periods: [] }, ...joint];
}

/** What rows of rates are made of, besides the rates. */
interface RateGround {
  readonly category: Category;
  readonly baseline: Baseline;
  readonly context: ViewContext;
  readonly breakpoints: Scenario["breakpoints"];
  readonly nearest: PresetId;
}

/** The rows that were last made of a category's rates. */
const made = new WeakMap<readonly number[], { of: RateGround; rows: readonly RateRows[] }>();

/** The rates of each category, beside what the report has for the same periods. */
function rateRows(
  { breakpoints, growthPerYear }: Scenario,
  nearest: PresetId,
  baseline: Baseline,
  context: ViewContext,
): (category: Category) => readonly RateRows[] {
  return (category) => {
    const rates = growthPerYear[category];
    const of = { category, baseline, context, breakpoints, nearest };
    const last = made.get(rates);
    if (last !== undefined && isSameGround(last.of, of)) return last.rows;
    const rows = newRateRows(rates, of);
    made.set(rates, { of, rows });
    return rows;
  };
}

const isSameGround = (one: RateGround, other: RateGround): boolean =>
  one.category === other.category &&
  one.baseline === other.baseline &&
  one.context === other.context &&
  one.breakpoints === other.breakpoints &&
  one.nearest === other.nearest;

function newRateRows(
  rates: readonly number[],
  { category, baseline, context, breakpoints, nearest }: RateGround,
): RateRows[] {
  const { locale, labels, words, format } = context;
  const { perYear } = scenarioWords(locale).rate;
  const of = (preset: PresetId) => presetGrowthIn(baseline, preset, breakpoints)[category];
  const [low, medium, high, reset] = [of("low"), of("medium"), of("high"), of(nearest)];
  const ends = sliderEnds(baseline);
  return rates.map((rate, period): RateRows => {
    const span = `${breakpoints[period]}–${breakpoints[period + 1]}`;
    const name = `${words.category[category]}, ${span}`;
    return {
      period,
      span,
      name,
      fieldName: `${name}, ${labels.perYear}`,
      value: rate,
      valueText: perYear(format.percent(rate)),
      published: {
        low: rateOf(low, period),
        medium: rateOf(medium, period),
        high: rateOf(high, period),
      },
      resetTo: rateOf(reset, period),
      min: Math.min(ends.min, rate),
      max: Math.max(ends.max, rate),
    };
  });
}

/** Room on both sides of the report's lowest and highest rate, in percentage points. */
const room = { below: 3, above: 5 };

/** The same ends for all sliders, so that equal rates stand at equal places. */
function sliderEnds({ presets }: Baseline): { min: number; max: number } {
  const rates = presetIds.flatMap((preset) =>
    categories.flatMap((category) => presets[preset][category]),
  );
  return {
    min: (Math.floor(Math.min(...rates) * 100) - room.below) / 100,
    max: (Math.ceil(Math.max(...rates) * 100) + room.above) / 100,
  };
}
