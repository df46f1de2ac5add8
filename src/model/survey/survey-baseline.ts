import { canBeBaseline, roundedSurvey, type SurveyedCost } from "../core/surveyed-baseline.js";
import type { CostGroup } from "./solution.js";
import { type SurveyResult, type SurveyTables, yearDeflator } from "./survey-result.js";
import { nationalEstimate } from "./survey-scaling.js";

/**
 * A year's result as what the project starts from: the survey's "other" and general costs are the
 * report's other costs, and the statutory payment is that of the national solutions. In 2021 prices.
 * Null where a cost is undetermined, or can't be grown from. Rounded as its id holds it.
 */
export function surveyBaseline(
  { scaled, year, statutory, total }: SurveyResult,
  tables: SurveyTables,
  constructed: boolean,
): SurveyedCost | null {
  const factor = yearDeflator(tables, year);
  const costOf = (groups: readonly CostGroup[]) =>
    nationalEstimate(scaled, ({ group }) => groups.includes(group))?.mnok ?? null;
  const [ehr, welfareTechnology, other] = [
    costOf(["ehr"]),
    costOf(["welfareTechnology"]),
    costOf(["other", "general"]),
  ];
  if (total === null || ehr === null || welfareTechnology === null || other === null) return null;
  const survey = roundedSurvey({
    year,
    constructed,
    municipalities: scaled.answers.length,
    cost: {
      ehr: ehr / factor,
      welfareTechnology: welfareTechnology / factor,
      nationalSolutions: statutory / factor,
      other: other / factor,
    },
    interval: { low: total.low / factor, high: total.high / factor },
  });
  return canBeBaseline(survey, tables.baseline) ? survey : null;
}
