import { type SurveyedCost, surveyedBaselineId } from "../../model/core/surveyed-baseline.js";
import type { ViewContext } from "../core/view-context.js";
import { surveyWords } from "./words/index.js";

export interface BaselineLinkRows {
  /** Where every page starts from the survey's cost; null where it can't. */
  readonly href: string | null;
  readonly label: string;
  readonly text: string;
}

/** The way from a year's result to the scenario page with that cost as its baseline. */
export function baselineLinkRows(
  { year, constructed }: { readonly year: number; readonly constructed: boolean },
  survey: SurveyedCost | null,
  { locale }: ViewContext,
): BaselineLinkRows {
  const words = surveyWords(locale).baseline;
  const label = words.use(String(year));
  if (survey === null) return { href: null, label, text: words.impossible };
  return {
    href: `./?v=1&base=${surveyedBaselineId(survey)}&from=medium`,
    label,
    text: constructed ? words.constructed : words.text,
  };
}
