import type { Answers, Condition, FormDefinition, Question } from "./definition.js";

/**
 * The questions that can still be asked once some answers are settled for good: a workbook for the
 * short form hides what only the full one asks. In the order of asking.
 */
export function reachableQuestions({ questions }: FormDefinition, settled: Answers): Question[] {
  const out = new Set<string>();
  for (const { id, relevant } of questions)
    if (relevant !== undefined && !canHold(relevant, settled, out)) out.add(id);
  return questions.filter(({ id }) => !out.has(id));
}

function canHold(condition: Condition, settled: Answers, out: ReadonlySet<string>): boolean {
  if ("all" in condition) return condition.all.every((one) => canHold(one, settled, out));
  if ("any" in condition) return condition.any.some((one) => canHold(one, settled, out));
  const answer = settled[condition.question];
  return !out.has(condition.question) && (answer === undefined || answer === condition.is);
}
