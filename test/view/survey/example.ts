import { loadExampleSurvey } from "../../../loaders/load-example-survey.js";
import { loadMunicipalities } from "../../../loaders/municipalities.js";
import { loadSurvey } from "../../../loaders/survey.js";
import { noBias } from "../../../src/model/survey/bias.js";
import type { StatedSurveyGround } from "../../../src/model/survey/quantities/stated-survey-quantities.js";
import { costQuestion } from "../../../src/model/survey/survey-definition.js";
import { surveyGround } from "../../../src/model/survey/survey-ground.js";
import { surveyResult } from "../../../src/model/survey/survey-result.js";
import { surveyNames } from "../../../src/view/survey/survey-names.js";
import { readData } from "../../loaders/read-data.js";
import { tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

/** The constructed example, scaled for each year that can be reported. */
export const example = loadExampleSurvey(readData);
export const ground = surveyGround(loadMunicipalities(readData), tables);

const resultsOf = (responses: typeof example) =>
  ground.years.map((year) => surveyResult(responses, ground, { year, wageCost: 0 }));

export const results = resultsOf(example);

/** The years that could be scaled. */
export const scaled = results.filter(({ total }) => total !== null);

export const constructed = {
  context: viewContext("nb"),
  constructed: true,
  nameOf: (id: string) => id,
};

/** What the example's numbers are explained from. */
export const explained: StatedSurveyGround = {
  results,
  tables: ground,
  constructed: true,
  nameOf: surveyNames((id) => id, constructed.context),
  annualWage: loadSurvey(readData).annualWage,
  bias: { ...noBias, ahead: 0.1, general: 0.2, forgotten: 0.3 },
};

/** The same where two answers of each year leave out a cost of health records each. */
const gaps = ["operating", "investment"] as const;
export const withGaps: StatedSurveyGround = {
  ...explained,
  results: resultsOf(
    example.map((response, index) => {
      const kind = gaps[index % 7];
      if (kind === undefined) return response;
      const { [costQuestion("short-ehr", kind, "invoiced")]: _, ...answers } = response.answers;
      return { ...response, answers };
    }),
  ),
};
