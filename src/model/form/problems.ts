import type { Answer, Answers, FormDefinition, Question } from "./definition.js";
import { relevantAnswers, visibleQuestions } from "./visible.js";

/** An error must be mended, a warning mended or commented on, a note is for information. */
export type ProblemLevel = "error" | "warning" | "note";

/** What is wrong with answers. `Kind` names the sentence. */
export interface Finding<Kind extends string = string> {
  readonly kind: Kind;
  readonly level: ProblemLevel;
  /** Every question involved; the first is where to begin. */
  readonly questions: readonly string[];
  /** Numbers and texts that the sentence tells. */
  readonly values: Readonly<Record<string, Answer>>;
  /** The question where a comment explains it; null where none can. */
  readonly comment: string | null;
}

/** Problems that every form has. */
export type FormProblemKind =
  | "missing"
  | "notANumber"
  | "tooLow"
  | "tooHigh"
  | "notAChoice"
  | "tooLong";

export interface FormProblem extends Finding {
  /** A warning that has its comment. */
  readonly isExplained: boolean;
}

/** A check across questions: sees the answers to relevant questions alone. */
export type FormCheck = (answers: Answers) => readonly Finding[];

/**
 * All that stands between a draft and sending it, in the order of asking. Drafts are never
 * checked by themselves: this is called when someone asks.
 */
export function formProblems(
  definition: FormDefinition,
  answers: Answers,
  checks: readonly FormCheck[] = [],
): FormProblem[] {
  const relevant = relevantAnswers(definition, answers);
  const order = new Map(definition.questions.map(({ id }, index) => [id, index]));
  const place = ({ questions: [first = ""] }: Finding) => order.get(first) ?? order.size;
  const findings = [
    ...visibleQuestions(definition, answers).flatMap((question) => findOwn(question, relevant)),
    ...checks.flatMap((check) => check(relevant)),
  ];
  return findings
    .map((finding) => ({ ...finding, isExplained: isExplained(finding, relevant) }))
    .sort((one, other) => place(one) - place(other));
}

/** Whether nothing stands in the way: no error, and no warning without a comment. */
export function canSend(problems: readonly FormProblem[]): boolean {
  return problems.every(({ level, isExplained }) => level === "note" || isExplained);
}

const isExplained = ({ level, comment }: Finding, answers: Answers) =>
  level === "warning" && comment !== null && String(answers[comment] ?? "").trim() !== "";

/** What is wrong with one answer by itself. */
function findOwn(question: Question, answers: Answers): Finding[] {
  const answer = answers[question.id];
  const problem = (kind: FormProblemKind, values: Finding["values"] = {}): Finding[] => [
    { kind, level: "error", questions: [question.id], values, comment: null },
  ];
  if (answer === undefined) return isMissing(question, answers) ? problem("missing") : [];
  return problemOf(question, answer, problem);
}

function isMissing({ required, orElse }: Question, answers: Answers): boolean {
  return required === true && (orElse === undefined || answers[orElse] === undefined);
}

function problemOf<Problem>(
  { kind, choices, min, max }: Question,
  answer: Answer,
  problem: (kind: FormProblemKind, values?: Finding["values"]) => Problem[],
): Problem[] {
  if (kind === "number") {
    if (typeof answer !== "number") return problem("notANumber", { typed: answer });
    if (min !== undefined && answer < min) return problem("tooLow", { limit: min });
    if (max !== undefined && answer > max) return problem("tooHigh", { limit: max });
  }
  if (kind === "yesNo" && typeof answer !== "boolean")
    return problem("notAChoice", { typed: answer });
  if (kind === "choice" && !choices?.includes(String(answer)))
    return problem("notAChoice", { typed: answer });
  if (kind === "text" && max !== undefined && String(answer).length > max)
    return problem("tooLong", { limit: max });
  return [];
}
