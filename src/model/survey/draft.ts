import type { FormDefinition } from "../form/definition.js";
import type { FormCheck } from "../form/problems.js";
import type { FormResponse } from "../form/response.js";
import type { Municipality } from "../municipality/municipality.js";
import { aboutQuestions } from "./about-questions.js";
import { inhabitantsIn } from "./place-answers.js";
import { surveyChecks } from "./survey-checks.js";
import { surveyAnswer } from "./survey-costs.js";

interface DraftOptions {
  readonly definition: FormDefinition;
  readonly municipalities: readonly Municipality[];
  /** All answers of this browser, the draft among them. */
  readonly responses: readonly FormResponse[];
  readonly wageCost: number;
}

/** The survey's checks of one draft, against its own last year and the others' answers. */
export function draftChecks(
  draft: FormResponse,
  { definition, municipalities, responses, wageCost }: DraftOptions,
): readonly FormCheck[] {
  const { municipality, year } = aboutQuestions;
  const others = responses.filter(({ id }) => id !== draft.id);
  const lastYear = others.find(
    ({ answers }) =>
      answers[municipality] === draft.answers[municipality] &&
      Number(answers[year]) === Number(draft.answers[year]) - 1,
  );
  const inhabitants = (response: FormResponse) => {
    const place = municipalities.find(({ number }) => number === response.answers[municipality]);
    const at = Number(response.answers[year]);
    return place === undefined || Number.isNaN(at) ? null : inhabitantsIn(place, at);
  };
  const perInhabitant = others.flatMap((response) => {
    const answer = surveyAnswer(response, { definition, wageCost });
    const count = inhabitants(response);
    if (answer === null || count === null) return [];
    const reported = answer.costs.filter((cost) => cost !== null);
    if (reported.length < answer.costs.length) return [];
    return [(reported.reduce((sum, cost) => sum + cost, 0) * 1e6) / count];
  });
  return surveyChecks({
    definition,
    answers: draft.answers,
    lastYear: lastYear?.answers ?? null,
    othersPerInhabitant: perInhabitant,
    inhabitants: inhabitants(draft),
    wageCost,
  });
}

/** Last year's answers as a start for the next. */
export function nextYear(
  { answers, ...response }: FormResponse,
  { id, now }: { readonly id: string; readonly now: number },
): FormResponse {
  const year = Number(answers[aboutQuestions.year]);
  const next = Number.isNaN(year)
    ? answers
    : { ...answers, [aboutQuestions.year]: String(year + 1) };
  return { ...response, id, updatedAt: now, answers: next };
}
