import type { PresetId } from "../core/baseline.js";
import type { Category } from "../core/category.js";
import { growthLimits } from "../core/growth-step.js";
import { calculator, type Formula, given, type Quantity } from "../core/quantity.js";
import { itemAt } from "../core/series.js";
import { growthRate, type ResultInputId, type ScenarioGround } from "../result/cost-quantities.js";
import type { ResultFormulaId } from "../result/result-formulas.js";
import { presetGrowthIn } from "../scenario/scenario.js";
import { ownSpread } from "./spreads.js";
import type { Uncertainty } from "./uncertainty.js";

/** The arithmetic of the intervals that rates are drawn from. */
export const spreadFormulas = {
  lowEnd: {
    unit: "rate",
    value: (rate, below, least = rate - below) => Math.max(least, rate - below),
    write: (rate, below, least) =>
      least === undefined ? `${rate} − ${below}` : `max(${least}, ${rate} − ${below})`,
  },
  highEnd: {
    unit: "rate",
    value: (rate, above, most = rate + above) => Math.min(most, rate + above),
    write: (rate, above, most) =>
      most === undefined ? `${rate} + ${above}` : `min(${most}, ${rate} + ${above})`,
  },
  spreadBelow: {
    unit: "rate",
    value: (medium, low) => Math.max(0, medium - low),
    write: (medium, low) => `max(0, ${medium} − ${low})`,
  },
  spreadAbove: {
    unit: "rate",
    value: (high, medium) => Math.max(0, high - medium),
    write: (high, medium) => `max(0, ${high} − ${medium})`,
  },
} as const satisfies Readonly<Record<string, Formula>>;

export type SpreadQuantityId =
  | keyof typeof spreadFormulas
  | ResultFormulaId
  | ResultInputId
  | "presetRate"
  | "growthLimit";

export type SpreadQuantity = Quantity<SpreadQuantityId>;

/** A scenario, how uncertain it is taken to be, and what the report's scenarios are called. */
export interface SpreadGround extends ScenarioGround {
  readonly uncertainty: Uncertainty;
  readonly nameOf: (preset: PresetId) => string;
}

/** The ends of an 80 % interval. */
export const intervalEnds = ["low", "high"] as const;

export type IntervalEnd = (typeof intervalEnds)[number];

/** A category's rate in a period, by the period's index. */
interface PlacedRate {
  readonly category: Category;
  readonly period: number;
}

const calculate = calculator(spreadFormulas);

/** An end of the 80 % interval of a rate: as far out as it is drawn from, and no further than may be. */
export function rateEnd(
  end: IntervalEnd,
  { category, period }: PlacedRate,
  ground: SpreadGround,
): SpreadQuantity {
  const year = itemAt(ground.result.scenario.breakpoints, period + 1);
  const rate = growthRate(category, year, ground);
  const spread = spreadOf(end, { category, period }, ground);
  const isLow = end === "low";
  const limit = isLow ? growthLimits.min : growthLimits.max;
  const isBeyond = isLow ? rate.value - spread.value < limit : rate.value + spread.value > limit;
  const within = isBeyond ? [given("growthLimit", [limit, "rate"], { kind: "limit" })] : [];
  return calculate(isLow ? "lowEnd" : "highEnd", [rate, spread, ...within], rate.about);
}

/** How far an end lies from the rate: the reader's own distance, or the report's from medium. */
function spreadOf(
  end: IntervalEnd,
  { category, period }: PlacedRate,
  { tables: { baseline }, result, uncertainty, nameOf }: SpreadGround,
): SpreadQuantity {
  const { breakpoints } = result.scenario;
  const [from, year] = [itemAt(breakpoints, period), itemAt(breakpoints, period + 1)];
  const about = { category, from, year };
  const name = end === "low" ? "spreadBelow" : "spreadAbove";
  const own = ownSpread(uncertainty, category, year);
  if (own !== null)
    return given(name, [end === "low" ? own.below : own.above, "rate"], { kind: "choice" }, about);
  const ofPreset = (preset: PresetId) =>
    given(
      "presetRate",
      [itemAt(presetGrowthIn(baseline, preset, breakpoints)[category], period), "rate"],
      { kind: "table", name: "growth-rates" },
      { ...about, label: nameOf(preset) },
    );
  const order = end === "low" ? (["medium", "low"] as const) : (["high", "medium"] as const);
  return calculate(name, order.map(ofPreset), about);
}
