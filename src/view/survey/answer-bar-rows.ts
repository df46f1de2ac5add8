import type { FormResponse } from "../../model/form/response.js";
import type { Municipality } from "../../model/municipality/municipality.js";
import { aboutQuestions } from "../../model/survey/about-questions.js";
import { latestAnswers } from "../../model/survey/latest-answers.js";
import type { ViewContext } from "../core/view-context.js";
import { type Saved, savedText } from "../form/saved-text.js";
import { surveyWords } from "./words/index.js";

export interface AnswerBarRows {
  readonly answers: readonly { readonly id: string; readonly name: string }[];
  /** Null while there are none. */
  readonly chosen: string | null;
  /** "Lagret 14.32 i denne nettleseren" */
  readonly saved: string;
}

/** The answers of this browser, and which is open. */
export function answerBarRows(
  responses: readonly FormResponse[],
  chosen: string | null,
  save: Saved,
  names: { readonly nameOf: (response: FormResponse) => string; readonly context: ViewContext },
): AnswerBarRows {
  const { answers } = surveyWords(names.context.locale);
  const replaced = new Set(latestAnswers(responses).replaced);
  const nameIn = (one: FormResponse) =>
    replaced.has(one) ? answers.replaced(names.nameOf(one)) : names.nameOf(one);
  return {
    answers:
      responses.length === 0
        ? [{ id: "", name: answers.none }]
        : responses.map((one) => ({ id: one.id, name: nameIn(one) })),
    chosen,
    saved: savedText(save, names.context),
  };
}

/** Names answers by municipality and year: "Tynset 2024". */
export function answerName(
  municipalities: readonly Municipality[],
  { locale }: ViewContext,
): (response: FormResponse) => string {
  const names = new Map(municipalities.map(({ number, name }) => [number, name]));
  const { unnamed } = surveyWords(locale).answers;
  return ({ answers }) => {
    const name = names.get(String(answers[aboutQuestions.municipality])) ?? unnamed;
    const year = answers[aboutQuestions.year];
    return year === undefined ? name : `${name} ${year}`;
  };
}
