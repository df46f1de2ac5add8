import type { PresetId } from "../../model/core/baseline.js";
import { first, known, last } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { KeyFigure } from "../core/key-figure.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import { resultWords } from "./words/index.js";

interface Measure {
  readonly id: "cost" | "factor" | "perInhabitant" | "shareOfCare" | "breakEven";
  readonly label: string;
  readonly of: (result: ScenarioResult) => number;
  readonly text: (value: number) => string;
  readonly difference: (value: number) => string;
}

/** The scenario's key figures in the last year, each against the nearest of the report's three. */
export function keyFigures(
  result: ScenarioResult,
  presets: Readonly<Record<PresetId, ScenarioResult>>,
  context: ViewContext,
): KeyFigure[] {
  const { nearest, isPreset } = result;
  const { locale, words } = context;
  const { same, change } = resultWords(locale).keyFigures;
  const against = words.presetGrowth[nearest];
  return measures(result, context).map(({ id, label, of, text, difference }) => ({
    id,
    label,
    value: text(of(result)),
    change: isPreset
      ? same(against)
      : change(difference(of(result) - of(presets[nearest])), against),
  }));
}

function measures(
  { scenario, projection }: ScenarioResult,
  { locale, words, format }: ViewContext,
): Measure[] {
  const text = resultWords(locale).keyFigures;
  return [
    {
      id: "cost",
      label: text.cost(last(projection.years)),
      of: ({ projection: { total } }) => last(total),
      text: format.money,
      difference: format.signedMoney,
    },
    {
      id: "factor",
      label: text.factor(first(projection.years)),
      of: ({ projection: { total } }) => last(total) / first(total),
      text: format.factor,
      difference: format.signedFactor,
    },
    {
      id: "perInhabitant",
      label: text.perInhabitant(words.agesShort[scenario.population.ages]),
      of: ({ perInhabitant }) => last(perInhabitant),
      text: format.kroner,
      difference: format.signedKroner,
    },
    {
      id: "shareOfCare",
      label: text.shareOfCare,
      of: ({ comparison }) => last(comparison.shareOfCare),
      text: format.percent,
      difference: format.signedPoints,
    },
    {
      id: "breakEven",
      label: coreWords(locale).staffing.breakEven,
      of: ({ comparison }) => known(last(comparison.breakEven)),
      text: format.percent,
      difference: format.signedPoints,
    },
  ];
}
