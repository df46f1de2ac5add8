import type { Answer, Answers, Condition, FormDefinition, Question } from "./definition.js";

/** The questions that the answers so far make relevant, in the order of asking. */
export function visibleQuestions(definition: FormDefinition, answers: Answers): Question[] {
  return walk(definition, answers).questions;
}

/**
 * The answers to relevant questions. Answers to others are kept in the draft, but neither checked,
 * counted nor sent.
 */
export function relevantAnswers(definition: FormDefinition, answers: Answers): Answers {
  return walk(definition, answers).answers;
}

function walk({ questions }: FormDefinition, answers: Answers) {
  const asked: Question[] = [];
  const relevant: Record<string, Answer> = {};
  for (const question of questions) {
    // A hidden question's answer makes nothing relevant: only what was asked so far counts.
    if (question.relevant !== undefined && !holds(question.relevant, relevant)) continue;
    asked.push(question);
    const answer = answers[question.id];
    if (answer !== undefined) relevant[question.id] = answer;
  }
  return { questions: asked, answers: relevant };
}

function holds(condition: Condition, answers: Answers): boolean {
  if ("all" in condition) return condition.all.every((one) => holds(one, answers));
  if ("any" in condition) return condition.any.some((one) => holds(one, answers));
  return answers[condition.question] === condition.is;
}
