import type { Answer, Question } from "../../model/form/definition.js";
import type { Finding } from "../../model/form/problems.js";
import type { ViewContext } from "../core/view-context.js";
import { type FormWords, formWords } from "./words/index.js";

/** What a room says about its form, in the page's language. */
export interface FormTexts {
  readonly section: (id: string) => { readonly title: string; readonly help: readonly string[] };
  /** Caption of a grid; empty where the section's title says it. */
  readonly grid: (id: string) => string;
  readonly row: (question: Question) => string;
  readonly column: (question: Question) => string;
  readonly unit: (id: string) => string;
  readonly choice: (question: Question, id: string) => string;
  /** A sentence for a finding of the room's own checks. */
  readonly finding: (finding: Finding) => string;
}

/** An answer as it stands in its field: numbers as they are typed in the page's language. */
export function answerText(answer: Answer | undefined, { format, locale }: ViewContext): string {
  if (answer === undefined) return "";
  if (typeof answer === "number") return format.number(answer, 6);
  if (typeof answer === "string") return answer;
  return answer ? formWords(locale).yes : formWords(locale).no;
}

/** The full name of a question, for readers and lists: "EPJ, drift: fakturert, kr". */
export function questionName(question: Question, texts: FormTexts, words: FormWords): string {
  const unit = question.unit === undefined ? "" : texts.unit(question.unit);
  const [row, column] = [texts.row(question), texts.column(question)];
  return row === "" || row === column ? column : words.fieldName(row, column, unit);
}

const generalKinds = [
  "missing",
  "notANumber",
  "tooLow",
  "tooHigh",
  "notAChoice",
  "tooLong",
] as const;

/** The sentence that tells what is wrong. */
export function findingText(finding: Finding, texts: FormTexts, context: ViewContext): string {
  const kind = generalKinds.find((general) => general === finding.kind);
  if (kind === undefined) return texts.finding(finding);
  const part = finding.values.limit ?? finding.values.typed;
  return formWords(context.locale).problem[kind](answerText(part, context));
}
