import type { Baseline } from "../core/baseline.js";
import { type Category, type PerCategory, perCategory } from "../core/category.js";
import { itemAt } from "../core/series.js";
import { presetGrowthIn, rateOf } from "../scenario/scenario.js";
import type { Spread, Uncertainty } from "./uncertainty.js";

/**
 * The spread of every rate over a scenario's periods: the reader's own where there is one, else the
 * report's distance from medium growth down to low and up to high.
 */
export function spreadsOver(
  baseline: Baseline,
  uncertainty: Pick<Uncertainty, "spreads">,
  breakpoints: readonly number[],
): PerCategory<readonly Spread[]> {
  const usual = reportSpreads(baseline, breakpoints);
  return perCategory((category) =>
    usual[category].map(
      (report, period) =>
        ownSpread(uncertainty, category, itemAt(breakpoints, period + 1)) ?? report,
    ),
  );
}

/** The reader's own spread of a category's rate in the period that ends in a year; null for none. */
export function ownSpread(
  { spreads }: Pick<Uncertainty, "spreads">,
  category: Category,
  end: number,
): Spread | null {
  return spreads[category].find((one) => one.start < end && end <= one.end) ?? null;
}

/**
 * The report's spreads. It does not say how likely low and high growth are (OE 2022-78, ch. 4); we
 * read them as the tenth and the ninetieth percentile.
 */
export function reportSpreads(
  baseline: Baseline,
  breakpoints: readonly number[],
): PerCategory<readonly Spread[]> {
  const [low, medium, high] = (["low", "medium", "high"] as const).map((preset) =>
    presetGrowthIn(baseline, preset, breakpoints),
  ) as [
    PerCategory<readonly number[]>,
    PerCategory<readonly number[]>,
    PerCategory<readonly number[]>,
  ];
  return perCategory((category) =>
    medium[category].map((rate, period) => ({
      below: Math.max(0, rate - rateOf(low[category], period)),
      above: Math.max(0, rateOf(high[category], period) - rate),
    })),
  );
}
