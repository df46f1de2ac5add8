import type { Answer, Answers, FormDefinition, Question } from "./definition.js";
import { type AnswerTokens, readAnswer } from "./read-answer.js";
import type { FormResponse } from "./response.js";
import { visibleQuestions } from "./visible.js";

/** What became of one thing in a file that was not read as it stood. */
export type EntryKind =
  /** A value that was understood, though not written as asked. */
  | "corrected"
  /** A value that answers no question in the way it asks. */
  | "refused"
  /** A question that the file has twice: the first holds. */
  | "repeated"
  /** A key that no question has. */
  | "unknown"
  /** A question that the file lacks. */
  | "lacking"
  /** A cell that was merged into another: what it asked for is gone. */
  | "merged"
  /** Written for an older version of the questions. */
  | "olderVersion"
  /** An answer that is kept already, and was changed later than the file's. */
  | "olderAnswer"
  /** A text that does not say how its letters are written, and was read as most likely. */
  | "guessedLetters";

export interface FormEntry {
  readonly kind: EntryKind;
  /** Where it stands: "Kostnader!D7", "rad 3, cost.ehr", "answers.cost.ehr". */
  readonly place: string;
  /** Null where it belongs to no question. */
  readonly question: string | null;
  /** What stood there, as text, at most 60 characters. */
  readonly found: string;
  /** What was kept; null for nothing. */
  readonly kept: Answer | null;
}

/** Why a whole file was refused. */
export type RefusalKind =
  | "unopened"
  | "unfetched"
  | "unreadable"
  | "lockedOrOld"
  | "otherForm"
  | "newerVersion"
  | "tooLarge"
  | "tooSlow"
  | "empty";

/** Responses in a file: every municipality's of eight years. The page can't keep up with many more. */
export const mostResponses = 3000;

/** A file of responses, read: all that was understood, and all that was not, place by place. */
export interface FormReading {
  readonly responses: readonly FormResponse[];
  readonly entries: readonly FormEntry[];
  readonly refusal: RefusalKind | null;
}

/** A file of which nothing can be read. */
export function refuse(refusal: RefusalKind): FormReading {
  return { responses: [], entries: [], refusal };
}

/** One value in a file: which question it stands under, and where. */
export interface FoundValue {
  readonly question: string;
  readonly place: string;
  readonly raw: unknown;
}

/** Reads values one by one: answers, and what became of those that were not read as they stood. */
export function readValues(
  definition: FormDefinition,
  found: readonly FoundValue[],
  tokens: AnswerTokens,
): { answers: Record<string, Answer>; entries: FormEntry[] } {
  const questions = new Map(definition.questions.map((question) => [question.id, question]));
  const answers: Record<string, Answer> = {};
  const entries: FormEntry[] = [];
  const seen = new Set<string>();
  for (const value of found) {
    const question = questions.get(value.question);
    const entry = (kind: EntryKind, kept: Answer | null = null) =>
      entries.push({
        kind,
        place: value.place,
        question: question?.id ?? null,
        found: shortText(question === undefined ? value.question : value.raw),
        kept,
      });
    if (question === undefined) entry("unknown");
    else if (seen.has(question.id)) entry("repeated", answers[question.id] ?? null);
    else take(question, value.raw, entry);
    seen.add(value.question);
  }
  return { answers, entries };

  function take(
    question: Question,
    raw: unknown,
    entry: (kind: EntryKind, kept?: Answer | null) => void,
  ) {
    const { answer, kind } = readAnswer(question, raw, tokens);
    if (answer !== null) answers[question.id] = answer;
    if (kind !== "read") entry(kind, answer);
  }
}

interface LackingOptions {
  /** Questions that the file has a place for. */
  readonly present: readonly string[];
  /** What was read, a response each. */
  readonly responses: readonly Answers[];
  readonly nameOf: (question: Question) => string;
}

/** Questions that the answers make relevant, and that the file has no place for. */
export function lackingEntries(
  definition: FormDefinition,
  { present, responses, nameOf }: LackingOptions,
): FormEntry[] {
  const known = new Set(present);
  const asked = new Set(
    responses.flatMap((answers) => visibleQuestions(definition, answers).map(({ id }) => id)),
  );
  return definition.questions
    .filter(({ id }) => asked.has(id) && !known.has(id))
    .map((question) => {
      const place = nameOf(question);
      return { kind: "lacking", place, question: question.id, found: "", kept: null };
    });
}

/** A value from a file as a report shows it: at most 60 characters. */
export function shortText(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
