import { describe, expect, it } from "vitest";
import { costLines } from "../../../src/model/survey/solution.js";
import { surveyDefinition } from "../../../src/model/survey/survey-definition.js";
import { surveyGrowth } from "../../../src/model/survey/survey-growth.js";
import { type SurveyResult, yearDeflator } from "../../../src/model/survey/survey-result.js";
import { type PlacedAnswer, scaleSurvey } from "../../../src/model/survey/survey-scaling.js";
import { tables } from "../core/report-tables.js";

const from = {
  ...tables,
  definition: surveyDefinition({ municipalities: [], years: [] }),
  municipalities: [],
};
const sizes = [1200, 4800, 9100, 22_000, 61_000, 140_000];
/** What makes each municipality dearer or cheaper than the line. */
const odd = [0.4, -0.3, 0.9, -0.8, 0.5, -0.2];

function survey(year: number, factor: number, place: (index: number) => string): SurveyResult {
  const answers = sizes.map(
    (inhabitants, index): PlacedAnswer => ({
      id: `${year}-${index}`,
      municipality: place(index),
      year,
      constructed: false,
      inhabitants,
      costs: costLines.map(() => factor * (1 + inhabitants / 1e4 + (odd[index] ?? 0))),
    }),
  );
  const scaled = scaleSurvey(answers, { municipalities: 357, inhabitants: 5_400_000 });
  const none = { estimate: null, statutory: 0, isStatutoryForecast: false, total: null };
  return { year, scaled, repeated: [], ...none };
}

const all = { wanted: () => true, tables: from };
const nominal = (growth: number) => growth * yearDeflator(from, 2023) * 1.1;

describe("real growth between two surveys", () => {
  it("is exact where the same municipalities cost so much more, whatever is odd about them", () => {
    const found = surveyGrowth(survey(2021, 1, String), survey(2023, nominal(1), String), all);
    expect(found?.growth).toBeCloseTo(Math.sqrt(1.1) - 1, 9);
    expect(found?.low).toBeCloseTo(found?.growth ?? Number.NaN, 6);
    expect(found?.high).toBeCloseTo(found?.growth ?? Number.NaN, 6);
  });

  it("has an interval around it where others answered the second time", () => {
    const found = surveyGrowth(
      survey(2021, 1, String),
      survey(2023, nominal(1), (index) => `other ${index}`),
      all,
    );
    expect(found?.growth).toBeCloseTo(Math.sqrt(1.1) - 1, 9);
    expect(found?.low).toBeLessThan((found?.growth ?? Number.NaN) - 0.01);
    expect(found?.high).toBeGreaterThan((found?.growth ?? Number.NaN) + 0.01);
  });

  it("is unknown where a cost is not above zero", () => {
    expect(surveyGrowth(survey(2021, 0, String), survey(2023, 1, String), all)).toBeNull();
  });
});
