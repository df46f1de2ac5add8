import * as v from "valibot";
import type { SurveyData } from "../src/model/survey/survey-data.js";
import { loadExampleSurvey } from "./load-example-survey.js";
import { type ReadText, readTable } from "./read-table.js";

const StaffingRow = v.object({ measure: v.string(), year: v.number(), value: v.number() });

/**
 * What the survey page starts from: the constructed example, and the latest wage for time without one
 * (KS, TBSK).
 *
 * @throws if the wage is missing, or a table is wrong
 */
export function loadSurvey(read: ReadText): SurveyData {
  const wage = readTable(read, "staffing", StaffingRow)
    .filter(({ measure }) => measure === "annualWageAllChapters")
    .sort((a, b) => b.year - a.year)[0];
  if (wage === undefined) throw new Error("staffing.csv measure: no row for annualWageAllChapters");
  return { annualWage: { year: wage.year, nok: wage.value }, example: loadExampleSurvey(read) };
}
