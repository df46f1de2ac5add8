import type { StatedSurveyId } from "../../model/survey/quantities/stated-survey-quantities.js";
import type { SurveyResult } from "../../model/survey/survey-result.js";
import type { ViewContext } from "../core/view-context.js";
import type { MarkNumber } from "../figure/told.js";
import { surveyWords } from "./words/index.js";

/** What every text about the survey needs. */
export interface MarkedContext {
  readonly context: ViewContext;
  /** Whether the answers are the constructed example: then every title and source says so. */
  readonly constructed: boolean;
}

/** What every row about single answers needs. */
export interface SurveyContext extends MarkedContext {
  /** The municipality of an answer. */
  readonly nameOf: (answer: string) => string;
}

/** Where the numbers are from; `mark` marks how many answers these are. */
export function surveySource(
  { year, scaled }: SurveyResult,
  { context, constructed }: SurveyContext,
  mark: MarkNumber,
): string {
  const { result } = surveyWords(context.locale);
  if (constructed) return result.constructedSource(String(year));
  const id = "scaledAnswers" satisfies StatedSurveyId;
  const count = context.format.integer(scaled.answers.length);
  return result.source(mark({ id, year }, count), String(year));
}

/** Marks a text about the constructed example, once. */
export function marked(text: string, { constructed, context }: MarkedContext): string {
  const mark = surveyWords(context.locale).result.constructed;
  return constructed && !text.startsWith(mark) ? mark + text : text;
}
