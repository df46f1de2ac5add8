import { first, known, last } from "../../model/core/series.js";
import type { Presets, ScenarioResult } from "../../model/result/scenario-result.js";
import { sumCosts } from "../../model/result/staffing.js";
import { intervalText } from "../core/interval-text.js";
import type { KeyFigure } from "../core/key-figure.js";
import { ratesText } from "../core/rate-text.js";
import { type SentencePart, type StatedFigure, sentenceParts } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import { resultWords } from "./words/index.js";

/**
 * The scenario's key figures in the last year: the costs against the report's scenario nearest in
 * cost, growth with how sure the first year is, and the shares with what they rest on.
 */
export function keyFigures(
  result: ScenarioResult,
  presets: Presets,
  context: ViewContext,
): KeyFigure[] {
  return [
    costFigure(result, presets, context),
    factorFigure(result, context),
    perInhabitantFigure(result, presets, context),
    shareFigure(result, context),
    breakEvenFigure(result, context),
  ];
}

function costFigure(result: ScenarioResult, presets: Presets, context: ViewContext): KeyFigure {
  const { locale, format } = context;
  const cost = ({ projection }: ScenarioResult) => last(projection.total);
  const change = format.signedMoney(cost(result) - cost(presets[result.nearest]));
  return {
    id: "cost",
    label: resultWords(locale).keyFigures.cost(last(result.projection.years)),
    value: format.money(cost(result)),
    change: against(result, { id: "fromNearest", value: change }, context),
  };
}

function factorFigure(result: ScenarioResult, context: ViewContext): KeyFigure {
  const { locale, format } = context;
  const { years, total } = result.projection;
  const text = resultWords(locale).keyFigures;
  return {
    id: "factor",
    label: text.factor(first(years)),
    value: format.factor(last(total) / first(total)),
    change: sentenceParts((mark) =>
      text.from(
        mark("start", format.money(first(total))),
        intervalText(result.interval, context, mark),
      ),
    ),
  };
}

function perInhabitantFigure(
  result: ScenarioResult,
  presets: Presets,
  context: ViewContext,
): KeyFigure {
  const { locale, words, format } = context;
  const cost = ({ perInhabitant }: ScenarioResult) => last(perInhabitant);
  const change = format.signedKroner(cost(result) - cost(presets[result.nearest]));
  const whom = words.agesShort[result.scenario.population.ages];
  return {
    id: "perInhabitant",
    label: resultWords(locale).keyFigures.perInhabitant(whom),
    value: format.kroner(cost(result)),
    change: against(result, { id: "eachFromNearest", value: change }, context),
  };
}

/** "som middels vekst", or how far from it: in few words, for the number to have its place. */
function against(
  { nearest, isPreset }: ScenarioResult,
  difference: StatedFigure,
  { locale, words }: ViewContext,
): SentencePart[] {
  const text = resultWords(locale).keyFigures;
  if (isPreset) return [text.same(words.presetGrowth[nearest])];
  return sentenceParts((mark) =>
    text.change(mark(difference.id, difference.value), words.preset[nearest]),
  );
}

/** What it is a share of is no count, but the staffing that the scenario assumes. */
function shareFigure(
  { projection, comparison, scenario, staffing }: ScenarioResult,
  { locale, format }: ViewContext,
): KeyFigure {
  const text = resultWords(locale).keyFigures;
  const share = last(comparison.shareOfCare);
  return {
    id: "shareOfCare",
    label: text.shareOfCare,
    value: format.percent(share),
    change: sentenceParts((mark) =>
      text.ofAssumed({
        cost: mark("assumedStaffing", format.money(last(projection.total) / share)),
        growth: mark("neededGrowth", ratesText([scenario.staffing.neededGrowth], { format })),
        targetYear: staffing.targetYear,
      }),
    ),
  };
}

function breakEvenFigure(
  { scenario, comparison }: ScenarioResult,
  { locale, format }: ViewContext,
): KeyFigure {
  const text = resultWords(locale).keyFigures;
  const share = known(last(comparison.breakEven));
  const present = known(last(sumCosts(comparison, scenario.staffing.discountRate).breakEven));
  return {
    id: "breakEven",
    label: coreWords(locale).staffing.breakEven,
    value: format.percent(share),
    change: sentenceParts((mark) => {
      const said = () => mark("breakEvenPresent", format.percent(present));
      if (share > 0) return text.breakEven(present > 0 ? said() : text.nothing);
      return present > 0 ? text.presentToSave(said()) : text.nothingToSave;
    }),
  };
}
