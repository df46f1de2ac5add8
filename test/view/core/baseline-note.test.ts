import { describe, expect, it } from "vitest";
import { withBaseline } from "../../../src/model/core/surveyed-baseline.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { reportAssumptions } from "../../../src/model/scenario/assumptions.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { baselineSentence, baselineSource } from "../../../src/view/core/baseline-note.js";
import { scenarioHeadline } from "../../../src/view/result/scenario-sentence.js";
import { tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

const survey = "survey_2023_901.2_1500_362.4_2100_1300_7900_31";
const context = viewContext("nb");

function headlineFrom(base: string) {
  const from = withBaseline(tables, base);
  const { baseline } = from;
  const scenario = presetScenario(baseline, "medium", reportAssumptions(from));
  return scenarioHeadline(computeScenario(from, scenario), context);
}

describe("what is said of the baseline in a page's text", () => {
  it("calls the low and high totals the report's only where they are", () => {
    expect(headlineFrom(tables.baseline.id)).toContain("(rapportens spenn: ");
    expect(headlineFrom(survey)).toContain("(rapportens vekst fra kartlegging 2023: ");
    expect(headlineFrom(`${survey}_example`)).toContain("fra konstruert eksempel 2023: ");
  });

  it("is the report's sentence, or that of the survey", () => {
    expect(baselineSentence(tables.baseline, context)).toMatch(
      /^Utgangspunktet er rapportens .* 2021/,
    );
    const { baseline } = withBaseline(tables, survey);
    expect(baselineSentence(baseline, context)).toContain("skalert fra 31 svar");
    expect(baselineSource(tables.baseline, context)).toMatch(/2021: .* kap\. 3\.4/);
    expect(baselineSource(baseline, context)).toBe(baselineSentence(baseline, context));
  });
});
