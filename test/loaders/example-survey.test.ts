import { describe, expect, it } from "vitest";
import { loadExampleSurvey } from "../../loaders/load-example-survey.js";
import { loadMunicipalities } from "../../loaders/municipalities.js";
import { surveyedBaseline, surveyedBaselineId } from "../../src/model/core/surveyed-baseline.js";
import { formProblems } from "../../src/model/form/problems.js";
import { placeAnswers } from "../../src/model/survey/place-answers.js";
import { surveyBaseline } from "../../src/model/survey/survey-baseline.js";
import { surveyDefinition } from "../../src/model/survey/survey-definition.js";
import { surveyResult, yearDeflator } from "../../src/model/survey/survey-result.js";
import { nationalEstimate, scaleSurvey } from "../../src/model/survey/survey-scaling.js";
import { tables } from "../model/core/report-tables.js";
import { readData } from "./read-data.js";

const municipalities = loadMunicipalities(readData);
const definition = surveyDefinition({
  municipalities: municipalities.map(({ number }) => number),
  years: [2021, 2023],
});
const example = loadExampleSurvey(readData);

function scaled(year: number) {
  const { answers, nation } = placeAnswers(example, {
    definition,
    municipalities,
    year,
    wageCost: 0,
  });
  return nationalEstimate(scaleSurvey(answers, nation), () => true);
}

describe("the constructed example", () => {
  it("is fourteen answers a year, every one marked as constructed", () => {
    expect(example).toHaveLength(28);
    expect(example.every(({ constructed }) => constructed)).toBe(true);
  });

  it("has answers that the form would take", () => {
    for (const { answers } of example) expect(formProblems(definition, answers)).toEqual([]);
  });

  // OE 2022-78, ch. 3.4.1: 4.5 bn of which 305 million statutory; 1.3 to 7.7.
  it("scales to about the published cost and interval of 2021", () => {
    const estimate = scaled(2021);
    expect(estimate?.mnok).toBeCloseTo(4195, -1);
    expect((estimate?.low ?? Number.NaN) + 305).toBeCloseTo(1300, -1.1);
    expect((estimate?.high ?? Number.NaN) + 305).toBeCloseTo(7700, -1.1);
  });

  it("gives each year's cost as a baseline in kroner of 2021, marked as constructed", () => {
    const from = { definition, municipalities, ...tables };
    for (const year of [2021, 2023]) {
      const result = surveyResult(example, from, { year, wageCost: 0 });
      const survey = surveyBaseline(result, from, true);
      if (survey === null) throw new Error("no baseline");
      const baseline = surveyedBaseline(surveyedBaselineId(survey), tables.baseline);
      const factor = yearDeflator(from, year);
      expect(baseline?.survey).toEqual({ constructed: true });
      expect(baseline?.total.mnok).toBeCloseTo((result.total?.mnok ?? Number.NaN) / factor, 0);
      expect(baseline?.interval.municipalities).toBe(14);
    }
  });

  it("is dearer in 2023", () => {
    expect(scaled(2023)?.mnok).toBeGreaterThan(5000);
  });
});
