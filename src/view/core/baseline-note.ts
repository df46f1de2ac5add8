import type { Baseline } from "../../model/core/baseline.js";
import type { ViewContext } from "./view-context.js";
import { coreWords } from "./words/index.js";

/** What must be said of a baseline that is not the report's; null for the report's own. */
export function baselineNote(
  { survey, year, interval }: Baseline,
  { locale, format }: Pick<ViewContext, "locale" | "format">,
): string | null {
  if (survey === undefined) return null;
  const { constructed, surveyed } = coreWords(locale).baseline;
  return survey.constructed
    ? constructed(String(year))
    : surveyed(String(year), format.integer(interval.municipalities));
}

/** A scenario's name, which says so where it starts from a survey: "Ditt (kartlegging 2023)". */
export function nameWithBaseline(
  name: string,
  { survey, year }: Baseline,
  { locale }: Pick<ViewContext, "locale">,
): string {
  return survey === undefined ? name : `${name} (${surveyName(survey, year, locale)})`;
}

/** What the low and high totals are called: the report's own, or its growth from a survey's cost. */
export function spanName(
  { survey, year }: Pick<Baseline, "survey" | "year">,
  { locale }: Pick<ViewContext, "locale">,
): string {
  const { reportSpan, surveyedSpan } = coreWords(locale).baseline;
  return survey === undefined ? reportSpan : surveyedSpan(surveyName(survey, year, locale));
}

/** "kartlegging 2023" */
function surveyName(
  { constructed }: NonNullable<Baseline["survey"]>,
  year: number,
  locale: ViewContext["locale"],
): string {
  const { surveyedName, constructedName } = coreWords(locale).baseline;
  return constructed ? constructedName(String(year)) : surveyedName(String(year));
}

/** What the numbers start from, as it stands among sources, after the report's growth rates. */
export function baselineSource(
  baseline: Baseline,
  context: Pick<ViewContext, "locale" | "format">,
): string {
  const { reportSource } = coreWords(context.locale).baseline;
  return baselineNote(baseline, context) ?? reportSource(String(baseline.year));
}

/** What the numbers start from, as a sentence of a page's text. */
export function baselineSentence(
  baseline: Baseline,
  context: Pick<ViewContext, "locale" | "format">,
): string {
  const { report } = coreWords(context.locale).baseline;
  return baselineNote(baseline, context) ?? report(String(baseline.year));
}
