import { first, last } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { ViewContext } from "../core/view-context.js";
import { resultWords } from "./words/index.js";

/**
 * The scenario in one plain sentence: what e-health costs in the last year against the first, per
 * inhabitant, and what it must save to pay for itself.
 */
export function scenarioSentence(result: ScenarioResult, context: ViewContext): string {
  const { locale, words, format, prices } = context;
  const { years, total } = result.projection;
  const text = resultWords(locale).sentence;
  const kroner = prices.other === null ? "" : ` (${prices.other})`;
  const cost = text.cost({
    cost: format.money(last(total)) + kroner,
    year: last(years),
    comparison: comparedWith(last(total) / first(total), first(years), context),
    perInhabitant: format.kroner(last(result.perInhabitant)),
    whom: words.ages[result.scenario.population.ages],
  });
  const share = last(result.comparison.breakEven);
  return share === null || share <= 0 ? cost : `${cost} ${text.breakEven(format.percent(share))}`;
}

/** "drøyt det dobbelte av 2021": a factor in words. */
export function comparedWith(
  factor: number,
  year: number,
  { locale, format }: ViewContext,
): string {
  const text = resultWords(locale).sentence;
  const change = format.percent(Math.abs(factor - 1), 0);
  if (Math.abs(factor - 1) < 0.005) return text.same(year);
  if (factor < 1) return text.less(change, year);
  if (factor < 1.9) return text.more(change, year);
  if (factor < 2) return text.nearlyTwice(year);
  if (factor < 2.25) return text.justOverTwice(year);
  return text.times(format.number(factor, 1), year);
}
