import type { Answers, FormDefinition, Question } from "./definition.js";
import { reachableQuestions } from "./reachable.js";
import { relevantAnswers, visibleQuestions } from "./visible.js";

export type SectionState = "notApplicable" | "notStarted" | "started" | "done";

/** How far one section has come. */
export interface SectionProgress {
  readonly section: string;
  readonly state: SectionState;
  /** Required questions with an answer, of all that are relevant. */
  readonly answered: number;
  readonly applicable: number;
  /**
   * Whether it stands on the list: what waits for an answer does not, nor what the settled answers
   * rule out. What other answers rule out does, so that it can be seen why nothing is asked.
   */
  readonly isListed: boolean;
}

/**
 * How far each section has come: what must be answered is counted, comments are not.
 *
 * @param settled questions whose answers say which form it is: "about.survey.mode"
 */
export function formProgress(
  definition: FormDefinition,
  answers: Answers,
  settled: readonly string[] = [],
): SectionProgress[] {
  const isRuledOut = ruledOut(definition, answers, settled);
  const relevant = relevantAnswers(definition, answers);
  const visible = visibleQuestions(definition, answers);
  return definition.sections.map(({ id }) => {
    const asked = visible.filter(({ section }) => section === id);
    const required = asked.filter(({ required }) => required === true);
    const answered = required.filter((question) => isAnswered(question, relevant)).length;
    const hasAny = asked.some((question) => question.id in relevant);
    const state = stateOf({ asked, hasAny, isWhole: answered === required.length });
    const isListed = asked.length > 0 || isRuledOut(id);
    return { section: id, state, answered, applicable: required.length, isListed };
  });
}

/** Tells of sections that answers rule out, though the settled ones do not. */
function ruledOut(definition: FormDefinition, answers: Answers, settled: readonly string[]) {
  const relevant = relevantAnswers(definition, answers);
  const fixed = Object.entries(relevant).filter(([id]) => settled.includes(id));
  const reached = (by: Answers) =>
    new Set(reachableQuestions(definition, by).map(({ section }) => section));
  const [inForm, open] = [reached(Object.fromEntries(fixed)), reached(relevant)];
  return (section: string) => inForm.has(section) && !open.has(section);
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
