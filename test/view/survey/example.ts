import { loadExampleSurvey } from "../../../loaders/load-example-survey.js";
import { loadMunicipalities } from "../../../loaders/municipalities.js";
import { surveyGround } from "../../../src/model/survey/survey-ground.js";
import { surveyResult } from "../../../src/model/survey/survey-result.js";
import { readData } from "../../loaders/read-data.js";
import { tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

/** The constructed example, scaled for each year that can be reported. */
const example = loadExampleSurvey(readData);
export const ground = surveyGround(loadMunicipalities(readData), tables);
export const results = ground.years.map((year) =>
  surveyResult(example, ground, { year, wageCost: 0 }),
);

export const constructed = {
  context: viewContext("nb"),
  constructed: true,
  nameOf: (id: string) => id,
};
