import type { PresetId } from "../../model/core/baseline.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { ViewContext } from "../core/view-context.js";

/** One number to remember, with its change against the nearest preset. */
export interface KeyFigure {
  /** Names it in the page: "breakEven". */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** "+1,2 mrd. kr mot middels"; says so when it is the preset itself. */
  readonly change: string;
}

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
  const against = words.presetGrowth[nearest];
  return measures(result, context).map(({ id, label, of, text, difference }) => {
    const amount = difference(of(result) - of(presets[nearest]));
    return {
      id,
      label,
      value: text(of(result)),
      change: changeText(isPreset, amount, against, locale),
    };
  });
}

function changeText(isPreset: boolean, amount: string, against: string, locale: "nb" | "en") {
  if (isPreset) return locale === "nb" ? `som ${against}` : `same as ${against}`;
  return locale === "nb" ? `${amount} mot ${against}` : `${amount} against ${against}`;
}

function measures(result: ScenarioResult, { locale, words, format }: ViewContext): Measure[] {
  const year = result.projection.years.at(-1) ?? 0;
  const last = (values: readonly (number | null)[]) => values.at(-1) ?? Number.NaN;
  const factor = ({ projection }: ScenarioResult) =>
    last(projection.total) / (projection.total[0] ?? Number.NaN);
  const nb = locale === "nb";
  const firstYear = result.projection.years[0] ?? 0;
  return [
    {
      id: "cost",
      label: nb ? `Kostnad i ${year}` : `Cost in ${year}`,
      of: ({ projection }) => last(projection.total),
      text: format.money,
      difference: format.signedMoney,
    },
    {
      id: "factor",
      label: nb ? `Vekst fra ${firstYear}` : `Growth from ${firstYear}`,
      of: factor,
      text: format.factor,
      difference: format.signedFactor,
    },
    {
      id: "perInhabitant",
      label: `Per ${words.agesShort[result.scenario.population.ages]}`,
      of: ({ perInhabitant }) => last(perInhabitant),
      text: format.kroner,
      difference: format.signedKroner,
    },
    {
      id: "shareOfCare",
      label: nb ? "Av helse og omsorg" : "Of health and care",
      of: ({ comparison }) => last(comparison.shareOfCare),
      text: format.percent,
      difference: format.signedPoints,
    },
    {
      id: "breakEven",
      label: nb ? "Lønnsomhetsgrense" : "Break-even",
      of: ({ comparison }) => last(comparison.breakEven),
      text: format.percent,
      difference: format.signedPoints,
    },
  ];
}
