import type { Answer, Question } from "./definition.js";

/** What stood in a file for one question, and what was made of it. */
export type AnswerReading =
  | { readonly answer: Answer | null; readonly kind: "read" }
  /** Understood, but not written as asked: "1 200,5" in a number's place. */
  | { readonly answer: Answer; readonly kind: "corrected" }
  | { readonly answer: null; readonly kind: "refused" };

/** Other ways to write an answer: lower case, as people write it in any language. */
export interface AnswerTokens {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** The id of a choice that is written out; null for what is none. */
  readonly choice: (question: Question, text: string) => string | null;
}

const refused: AnswerReading = { answer: null, kind: "refused" };

/**
 * Reads one answer from a cell of a workbook, a field of a CSV file or a value of JSON. Empty is
 * no answer. Limits are left to `formProblems`: what was written is kept, and told of there.
 */
export function readAnswer(question: Question, raw: unknown, tokens: AnswerTokens): AnswerReading {
  const value = typeof raw === "string" ? raw.trim() : raw;
  if (value === null || value === undefined || value === "") return { answer: null, kind: "read" };
  switch (question.kind) {
    case "number":
      return readNumber(value, question.decimals);
    case "yesNo":
      return readYesNo(value, tokens);
    case "choice":
      return readChoice(question, value, tokens);
    case "text":
      return readText(value);
  }
}

/**
 * Beyond this nothing is a number that someone means: what is reckoned from it would come to what has
 * no digits.
 */
export const mostNumber = 1e15;

const isMeant = (value: number) => Math.abs(value) <= mostNumber;

const numberPattern = /^([+\-−–]?)(\d+(?:\s\d{3})*)(?:[.,](\d+))?$/u;

function readNumber(value: unknown, decimals: number | undefined): AnswerReading {
  if (typeof value === "number") return isMeant(value) ? read(value) : refused;
  const answer = typeof value === "string" ? numberOf(value, decimals) : null;
  if (answer === null) return refused;
  return { answer, kind: String(answer) === value ? "read" : "corrected" };
}

/**
 * The number a text means: comma or point before decimals, spaces between thousands. Null for no
 * number, for one that nobody means, and for more decimals than it can have: the sign may then stand
 * between thousands.
 */
export function numberOf(text: string, maxDecimals = Number.POSITIVE_INFINITY): number | null {
  const [, sign = "", whole = "", decimals = ""] = numberPattern.exec(text.trim()) ?? [];
  if (whole === "" || decimals.length > maxDecimals) return null;
  const value = Number(`${whole.replace(/\s/gu, "")}.${decimals === "" ? "0" : decimals}`);
  if (!isMeant(value)) return null;
  return sign === "" || sign === "+" || value === 0 ? value : -value;
}

/** Longer texts are refused: no page could show them in a field. */
const mostLetters = 100_000;

function readText(value: unknown): AnswerReading {
  const text = typeof value === "object" ? null : String(value);
  return text === null || text.length > mostLetters ? refused : read(text);
}

function readYesNo(value: unknown, { yes, no }: AnswerTokens): AnswerReading {
  if (typeof value === "boolean") return read(value);
  const word = String(value).toLowerCase();
  if (yes.includes(word)) return read(true);
  return no.includes(word) ? read(false) : refused;
}

function readChoice(question: Question, value: unknown, tokens: AnswerTokens): AnswerReading {
  const text = String(value);
  if (question.choices?.includes(text)) return read(text);
  // A spreadsheet takes "0301" for a number, and leaves out what it begins with.
  const padded = question.choices?.find(
    (id) => /^0+\d+$/.test(id) && id.replace(/^0+/, "") === text,
  );
  if (padded !== undefined) return { answer: padded, kind: "corrected" };
  const choice = tokens.choice(question, text);
  return choice === null ? refused : read(choice);
}

const read = (answer: Answer): AnswerReading => ({ answer, kind: "read" });
