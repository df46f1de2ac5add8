import type { FormResponse } from "../form/response.js";

/** What the survey's form is called in files and in the browser. */
export const surveyFormId = "survey";

/**
 * The version of its questions. 2 asks for comments on use and gains, and for a hand-over of gains;
 * what was written for 1 is read, and told of.
 */
export const surveyFormVersion = 2;

/** Ids of the questions that other modules look for. */
export const aboutQuestions = {
  municipality: "about.survey.municipality",
  year: "about.survey.year",
  mode: "about.survey.mode",
} as const;

/** The years that answers are of, earliest first, each once. */
export function answeredYears(responses: readonly FormResponse[]): number[] {
  const years = responses.map(({ answers }) => Number(answers[aboutQuestions.year]));
  return [...new Set(years.filter((year) => year > 0))].sort((one, other) => one - other);
}
