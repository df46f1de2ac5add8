import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { ViewContext } from "../core/view-context.js";

/**
 * The scenario in one plain sentence: what e-health costs in the last year against the first, per
 * inhabitant, and what it must save to pay for itself.
 */
export function scenarioSentence(result: ScenarioResult, context: ViewContext): string {
  const { locale, words, format, prices } = context;
  const { years, total } = result.projection;
  const lastYear = years.at(-1) ?? 0;
  const kroner = prices.other === null ? "" : ` (${prices.other})`;
  const cost = format.money(total.at(-1) ?? Number.NaN) + kroner;
  const comparison = comparedWith((total.at(-1) ?? 0) / (total[0] ?? 1), years[0] ?? 0, context);
  const perInhabitant = format.kroner(result.perInhabitant.at(-1) ?? Number.NaN);
  const per = `per ${words.ages[result.scenario.population.ages]}`;
  const share = result.comparison.breakEven.at(-1) ?? null;
  const head =
    locale === "nb"
      ? `E-helse koster ${cost} i ${lastYear}, ${comparison}: ${perInhabitant} ${per}.`
      : `E-health costs ${cost} in ${lastYear}, ${comparison}: ${perInhabitant} ${per}.`;
  if (share === null || share <= 0) return head;
  const percent = format.percent(share);
  return locale === "nb"
    ? `${head} Den betaler sin egen vekst om den sparer ${percent} av bemanningsveksten.`
    : `${head} It pays for its own growth if it saves ${percent} of staffing growth.`;
}

/** "drøyt det dobbelte av 2021": a factor in words. */
export function comparedWith(
  factor: number,
  year: number,
  { locale, format }: ViewContext,
): string {
  const change = format.percent(Math.abs(factor - 1), 0);
  const times = format.number(factor, 1);
  if (Math.abs(factor - 1) < 0.005)
    return locale === "nb" ? `som i ${year}` : `the same as in ${year}`;
  if (factor < 1)
    return locale === "nb" ? `${change} mindre enn i ${year}` : `${change} less than in ${year}`;
  if (factor < 1.9)
    return locale === "nb" ? `${change} mer enn i ${year}` : `${change} more than in ${year}`;
  if (factor < 2)
    return locale === "nb"
      ? `nesten det dobbelte av ${year}`
      : `nearly twice as much as in ${year}`;
  if (factor < 2.25)
    return locale === "nb"
      ? `drøyt det dobbelte av ${year}`
      : `just over twice as much as in ${year}`;
  return locale === "nb"
    ? `${times} ganger så mye som i ${year}`
    : `${times} times as much as in ${year}`;
}
