import type { Baseline } from "../../model/core/baseline.js";
import { type Category, categories } from "../../model/core/category.js";
import { growthLimits } from "../../model/core/growth-step.js";
import { itemAt } from "../../model/core/series.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { reportSpreads, spreadsOver } from "../../model/uncertainty/spreads.js";
import type { Spread, Uncertainty } from "../../model/uncertainty/uncertainty.js";
import type { ViewContext } from "../core/view-context.js";
import { uncertaintyWords } from "./words/index.js";

/** One rate's 80 % interval, as fractions per year. */
export interface SpreadRow {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
  /** "2021–2025" */
  readonly span: string;
  /** Of the two handles and of the button, for readers. */
  readonly lowName: string;
  readonly highName: string;
  readonly resetName: string;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** "5,0 % til 15,0 %" */
  readonly text: string;
  readonly lowText: string;
  readonly highText: string;
  readonly isOwn: boolean;
  /** The slider's ends. */
  readonly min: number;
  readonly max: number;
}

/** One category's intervals. */
export interface SpreadCategoryRows {
  readonly category: Category;
  readonly label: string;
  readonly rates: readonly SpreadRow[];
}

/** The 80 % intervals of all rates over a scenario's periods. */
export function spreadRows(
  scenario: Scenario,
  baseline: Baseline,
  uncertainty: Uncertainty,
  context: ViewContext,
): SpreadCategoryRows[] {
  const { breakpoints } = scenario;
  const spreads = spreadsOver(baseline, uncertainty, breakpoints);
  const report = reportSpreads(baseline, breakpoints);
  const ends = sliderEnds(scenario, spreads);
  return categories.map((category) => ({
    category,
    label: context.words.category[category],
    rates: scenario.growthPerYear[category].map((rate, period) => {
      const [spread, usual] = [itemAt(spreads[category], period), itemAt(report[category], period)];
      const place = {
        category,
        start: itemAt(breakpoints, period),
        end: itemAt(breakpoints, period + 1),
      };
      const isOwn = spread.below !== usual.below || spread.above !== usual.above;
      return { ...place, ...spreadText({ ...place, rate, ...spread }, context), isOwn, ...ends };
    }),
  }));
}

interface RateSpread extends Spread {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
  readonly rate: number;
}

function spreadText(
  { category, start, end, rate, below, above }: RateSpread,
  { locale, format, words }: ViewContext,
) {
  const text = uncertaintyWords(locale).spreads;
  const span = `${start}–${end}`;
  const name = `${words.category[category]}, ${span}`;
  const [low, high] = [
    Math.max(growthLimits.min, rate - below),
    Math.min(growthLimits.max, rate + above),
  ];
  const [lowText, highText] = [format.percent(low), format.percent(high)];
  return {
    span,
    lowName: text.low(name),
    highName: text.high(name),
    resetName: text.reset(name),
    rate,
    low,
    high,
    lowText,
    highText,
    text: text.span({ low: lowText, high: highText }),
  };
}

/** Room beyond the lowest and highest end, fractions per year. */
const room = 0.03;

/** The same ends for all sliders, so that equal rates stand at equal places. */
function sliderEnds(
  { growthPerYear }: Scenario,
  spreads: Readonly<Record<Category, readonly Spread[]>>,
): { readonly min: number; readonly max: number } {
  const pairs = categories.flatMap((category) =>
    growthPerYear[category].map((rate, period) => {
      const { below, above } = itemAt(spreads[category], period);
      return [rate - below, rate + above] as const;
    }),
  );
  const whole = (value: number, round: (value: number) => number) => round(value * 100) / 100;
  return {
    min: Math.max(
      growthLimits.min,
      whole(Math.min(...pairs.map(([low]) => low)) - room, Math.floor),
    ),
    max: Math.min(
      growthLimits.max,
      whole(Math.max(...pairs.map(([, high]) => high)) + room, Math.ceil),
    ),
  };
}
