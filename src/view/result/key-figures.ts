import type { PresetId } from "../../model/core/baseline.js";
import { first, known, last } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { KeyFigure } from "../core/key-figure.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import { resultWords } from "./words/index.js";

type MeasureId = "cost" | "factor" | "perInhabitant" | "shareOfCare" | "breakEven";

interface Measure {
  readonly id: MeasureId;
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
  const { same, change } = resultWords(context.locale).keyFigures;
  const against = context.words.presetGrowth[nearest];
  const labels = labelsOf(result, context);
  return measures(context).map(({ id, of, text, difference }) => ({
    id,
    label: labels[id],
    value: text(of(result)),
    change: isPreset
      ? same(against)
      : change(difference(of(result) - of(presets[nearest])), against),
  }));
}

function labelsOf(
  { scenario, projection: { years } }: ScenarioResult,
  { locale, words }: ViewContext,
): Readonly<Record<MeasureId, string>> {
  const text = resultWords(locale).keyFigures;
  return {
    cost: text.cost(last(years)),
    factor: text.factor(first(years)),
    perInhabitant: text.perInhabitant(words.agesShort[scenario.population.ages]),
    shareOfCare: text.shareOfCare,
    breakEven: coreWords(locale).staffing.breakEven,
  };
}

const measures = ({ format }: ViewContext): readonly Measure[] => [
  {
    id: "cost",
    of: ({ projection: { total } }) => last(total),
    text: format.money,
    difference: format.signedMoney,
  },
  {
    id: "factor",
    of: ({ projection: { total } }) => last(total) / first(total),
    text: format.factor,
    difference: format.signedFactor,
  },
  {
    id: "perInhabitant",
    of: ({ perInhabitant }) => last(perInhabitant),
    text: format.kroner,
    difference: format.signedKroner,
  },
  {
    id: "shareOfCare",
    of: ({ comparison }) => last(comparison.shareOfCare),
    text: format.percent,
    difference: format.signedPoints,
  },
  {
    id: "breakEven",
    of: ({ comparison }) => known(last(comparison.breakEven)),
    text: format.percent,
    difference: format.signedPoints,
  },
];
