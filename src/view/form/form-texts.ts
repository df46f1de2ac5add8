import { type Answer, type Question, yearUnit } from "../../model/form/definition.js";
import type { Finding } from "../../model/form/problems.js";
import type { ViewContext } from "../core/view-context.js";
import { type FormWords, formWords } from "./words/index.js";

/** What a section is called, and what is read before its questions. */
interface SectionTexts {
  readonly title: string;
  readonly help: readonly string[];
  /** Why nothing is asked, where the answers rule the section out. */
  readonly whyNot?: string;
}

/** What a room says about its form, in the page's language. */
export interface FormTexts {
  readonly section: (id: string) => SectionTexts;
  /** Caption of a grid; empty where the section's title says it. */
  readonly grid: (id: string) => string;
  readonly row: (question: Question) => string;
  readonly column: (question: Question) => string;
  readonly unit: (id: string) => string;
  readonly choice: (question: Question, id: string) => string;
  /** How an earlier version wrote a choice: files that have it are read. Null where it was the same. */
  readonly choiceBefore?: (question: Question, id: string) => string | null;
  /** Name of a sheet of the workbook: at most 31 characters, without \ / ? * [ ] and colon. */
  readonly sheet: (id: string) => string;
  /** What the workbook is for, on its first sheet. */
  readonly intro: readonly string[];
  /** What the words mean, and where the boundaries are. */
  readonly definitions: readonly { readonly term: string; readonly text: string }[];
  /** A sentence for a finding of the room's own checks. */
  readonly finding: (finding: Finding) => string;
}

/**
 * An answer as it stands in its field: numbers as they are typed in the page's language, a year
 * without a space between thousands.
 */
export function answerText(
  answer: Answer | undefined,
  { format, locale }: ViewContext,
  unit?: string,
): string {
  if (answer === undefined) return "";
  if (typeof answer === "number") {
    const typed = format.typed(answer, 6);
    return unit === yearUnit ? typed.replace(/\s/g, "") : typed;
  }
  if (typeof answer === "string") return answer;
  return answer ? formWords(locale).yes : formWords(locale).no;
}

/** What a question's number counts; empty where it says so itself. */
export const unitText = ({ unit }: Question, texts: FormTexts): string =>
  unit === undefined ? "" : texts.unit(unit);

/** The full name of a question, for readers and lists: "EPJ, drift: fakturert, kr". */
export function questionName(question: Question, texts: FormTexts, words: FormWords): string {
  const unit = unitText(question, texts);
  const [row, column] = [texts.row(question), texts.column(question)];
  return row === "" || row === column ? column : words.fieldName(row, column, unit);
}

/** A question by its section too: "Kostnader: Journal. Drift: Fakturert, kr". */
export function questionPath(
  question: Question,
  texts: FormTexts,
  { locale }: ViewContext,
): string {
  const { title } = texts.section(question.section);
  return `${title}. ${questionName(question, texts, formWords(locale))}`;
}

const generalKinds = [
  "missing",
  "notANumber",
  "tooLow",
  "tooHigh",
  "notAChoice",
  "tooLong",
] as const;

/** The sentence that tells what is wrong; `unit` is that of the question that it is told of. */
export function findingText(
  finding: Finding,
  { texts, unit }: { readonly texts: FormTexts; readonly unit: string | undefined },
  context: ViewContext,
): string {
  const kind = generalKinds.find((general) => general === finding.kind);
  if (kind === undefined) return texts.finding(finding);
  const part = finding.values.limit ?? finding.values.typed;
  return formWords(context.locale).problem[kind](answerText(part, context, unit));
}
