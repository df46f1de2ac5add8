import { itemAt } from "../core/series.js";
import type { FormDefinition } from "../form/definition.js";
import type { FormResponse } from "../form/response.js";
import type { Municipality } from "../municipality/municipality.js";
import { aboutQuestions } from "./about-questions.js";
import { latestAnswers } from "./latest-answers.js";
import { surveyAnswer } from "./survey-costs.js";
import type { Nation, PlacedAnswer } from "./survey-scaling.js";

interface PlaceOptions {
  readonly definition: FormDefinition;
  readonly municipalities: readonly Municipality[];
  readonly year: number;
  readonly wageCost: number;
}

/**
 * The answers of one year with their inhabitants, one a municipality, and the nation of that year.
 * `repeated` has an answer, by id, of each municipality that has answered more than once.
 */
export function placeAnswers(
  responses: readonly FormResponse[],
  { definition, municipalities, year, wageCost }: PlaceOptions,
): { answers: PlacedAnswer[]; nation: Nation; repeated: string[] } {
  const { counted, replaced } = latestAnswers(
    responses.filter(({ answers }) => Number(answers[aboutQuestions.year]) === year),
  );
  const byNumber = new Map(municipalities.map((one) => [one.number, one]));
  const answers = counted.flatMap((response) => {
    const answer = surveyAnswer(response, { definition, wageCost });
    const place = answer === null ? undefined : byNumber.get(answer.municipality);
    if (answer === null || place === undefined) return [];
    return [{ ...answer, inhabitants: inhabitantsIn(place, year) }];
  });
  const inhabitants = municipalities.reduce((sum, one) => sum + inhabitantsIn(one, year), 0);
  const again = replaced.map(
    ({ id, answers }) => [answers[aboutQuestions.municipality], id] as const,
  );
  return {
    answers,
    nation: { municipalities: municipalities.length, inhabitants },
    repeated: [...new Map(again).values()],
  };
}

/** Inhabitants on 1 January. Throws a RangeError for a year without a count. */
export function inhabitantsIn({ inhabitants, firstYear }: Municipality, year: number): number {
  return itemAt(inhabitants, year - firstYear);
}
