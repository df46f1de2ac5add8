import type { Answers, FormDefinition, Question } from "./definition.js";
import { relevantAnswers, visibleQuestions } from "./visible.js";

export type SectionState = "notApplicable" | "notStarted" | "started" | "done";

/** How far one section has come. */
export interface SectionProgress {
  readonly section: string;
  readonly state: SectionState;
  /** Required questions with an answer, of all that are relevant. */
  readonly answered: number;
  readonly applicable: number;
}

/** How far each section has come: what must be answered is counted, comments are not. */
export function formProgress(definition: FormDefinition, answers: Answers): SectionProgress[] {
  const relevant = relevantAnswers(definition, answers);
  const visible = visibleQuestions(definition, answers);
  return definition.sections.map(({ id }) => {
    const asked = visible.filter(({ section }) => section === id);
    const required = asked.filter(({ required }) => required === true);
    const answered = required.filter((question) => isAnswered(question, relevant)).length;
    const hasAny = asked.some((question) => question.id in relevant);
    const state = stateOf({ asked, hasAny, isWhole: answered === required.length });
    return { section: id, state, answered, applicable: required.length };
  });
}

const isAnswered = ({ id, orElse }: Question, answers: Answers) =>
  id in answers || (orElse !== undefined && orElse in answers);

interface SectionCount {
  readonly asked: readonly Question[];
  readonly hasAny: boolean;
  readonly isWhole: boolean;
}

function stateOf({ asked, hasAny, isWhole }: SectionCount): SectionState {
  if (asked.length === 0) return "notApplicable";
  if (!hasAny) return "notStarted";
  return isWhole ? "done" : "started";
}
