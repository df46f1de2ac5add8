import { first, known, last } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { sumCosts } from "../../model/result/staffing.js";
import { spanName } from "../core/baseline-note.js";
import { spanText } from "../core/interval-text.js";
import { type MarkFigure, unbroken, unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { resultWords } from "./words/index.js";

/** What e-health costs in the last year under the scenario, among the report's. No full stop. */
export function scenarioHeadline(
  result: ScenarioResult,
  context: ViewContext,
  mark = unmarked,
): string {
  const cost = last(result.projection.total);
  return headlineText(result, context, { whose: whoseText(result, context), cost, mark });
}

/** M kr. No number of as many digits is wider, and none that one drags a cost to is longer. */
export const widestCost = 888_888;

/** The headline as long as it may become while rates are dragged. */
export function longestHeadline(result: ScenarioResult, context: ViewContext): string {
  const { locale, words } = context;
  const { name } = result.scenario;
  const { own, named } = resultWords(locale).sentence;
  const any = name === "" ? [own, ...Object.values(words.presetGrowth)] : [named(name)];
  const whose = any.reduce((longest, one) => (one.length > longest.length ? one : longest));
  return headlineText(result, context, { whose, cost: widestCost, mark: unbroken });
}

function headlineText(
  { projection: { years }, reportTotals: { low, high }, survey }: ScenarioResult,
  context: ViewContext,
  { whose, cost, mark }: { whose: string; cost: number; mark: MarkFigure },
): string {
  const { locale, format, prices } = context;
  const { inYear, sentence } = resultWords(locale);
  return sentence.headline({
    whose,
    span: mark("reportSpan", spanText(low, high, context)),
    spanName: spanName({ survey, year: first(years) }, context),
    cost: mark("cost", format.money(cost), prices.after + inYear(last(years))),
  });
}

/**
 * The scenario in plain words. Begins with its headline; goes on with the cost against the first
 * year, per inhabitant, and what e-health must save to cover its own growth.
 */
export function scenarioSentence(
  result: ScenarioResult,
  context: ViewContext,
  mark = unmarked,
): string {
  const { locale, words, format } = context;
  const { years, total } = result.projection;
  const cost = resultWords(locale).sentence.cost({
    headline: scenarioHeadline(result, context, mark),
    comparison: comparedWith(last(total) / first(total), first(years), context, mark),
    perInhabitant: mark("perInhabitant", format.kroner(last(result.perInhabitant))),
    whom: words.ages[result.scenario.population.ages],
  });
  const breakEven = breakEvenText(result, context, mark);
  return breakEven === null ? cost : `${cost} ${breakEven}`;
}

/** What a sentence calls the scenario: "middels vekst", "«Kommunens egen»", "ditt scenario". */
export function whoseText(
  { scenario, isPreset, nearest }: ScenarioResult,
  { locale, words }: ViewContext,
): string {
  const text = resultWords(locale).sentence;
  if (scenario.name !== "") return text.named(scenario.name);
  return isPreset ? words.presetGrowth[nearest] : text.own;
}

/** Null where e-health has nothing to save, neither in the last year nor as present value. */
function breakEvenText(
  { scenario, comparison }: ScenarioResult,
  { locale, format }: ViewContext,
  mark: MarkFigure,
): string | null {
  const text = resultWords(locale).sentence;
  const year = last(comparison.years);
  const share = known(last(comparison.breakEven));
  const present = known(last(sumCosts(comparison, scenario.staffing.discountRate).breakEven));
  const said = (value: number) => mark("breakEven", format.percent(value));
  const sentence = () => {
    if (share <= 0) return text.breakEvenPresent({ year, present: said(present) });
    if (present <= 0) return text.breakEvenInYear({ year, share: said(share) });
    return text.breakEven({ year, share: said(share), present: said(present) });
  };
  if (Math.max(share, present) <= 0) return null;
  return Math.max(share, present) > 1 ? `${sentence()} ${text.moreThanAll}` : sentence();
}

/** "drøyt det dobbelte av 2021": a factor in words; where it is a number, that is marked. */
export function comparedWith(
  factor: number,
  year: number,
  { locale, format }: ViewContext,
  mark: MarkFigure,
): string {
  const text = resultWords(locale).sentence;
  const change = () => mark("growth", format.percent(Math.abs(factor - 1), 0));
  if (Math.abs(factor - 1) < 0.005) return text.same(year);
  if (factor < 1) return text.less(change(), year);
  if (factor < 1.9) return text.more(change(), year);
  if (factor < 2) return text.nearlyTwice(year);
  if (factor < 2.25) return text.justOverTwice(year);
  return text.times(mark("factor", format.number(factor, 1)), year);
}
