import { last } from "../src/model/core/series.js";
import type { SurveyData } from "../src/model/survey/survey-data.js";
import { loadExampleSurvey } from "./load-example-survey.js";
import type { ReadText } from "./read-table.js";
import { staffingRows } from "./staffing-rows.js";

/**
 * What the survey page starts from: the constructed example, and the latest wage for time without one
 * (KS, TBSK).
 *
 * @throws if the wage is missing, or a table is wrong
 */
export function loadSurvey(read: ReadText): SurveyData {
  const { year, value: nok, row } = last(staffingRows(read, "annualWageAllChapters"));
  return { annualWage: { year, nok, row }, example: loadExampleSurvey(read) };
}
