/** What a question was answered with. A question without an answer has no key: missing is not 0. */
export type Answer = string | number | boolean;

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

/** How a question is answered: yes or no, a number in its unit, one of its choices, free text. */
export type AnswerKind = "yesNo" | "number" | "choice" | "text";

/** The unit of a number that is a year. */
export const yearUnit = "year";

/** Something about earlier answers that must hold for a question to be asked. */
export type Condition =
  | { readonly question: string; readonly is: Answer }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** One question: a cell of a grid, which has rows and columns. */
export interface Question {
  /** Identifies it in answers, files and workbooks: "cost.ehr.operating.invoiced". */
  readonly id: string;
  readonly section: string;
  readonly grid: string;
  readonly row: string;
  readonly column: string;
  readonly kind: AnswerKind;
  /** What a number counts, as an id that words know: "nok". */
  readonly unit?: string;
  /** What can be chosen, as ids that words know. */
  readonly choices?: readonly string[];
  /** Lowest and highest number that makes sense; most characters of a text. */
  readonly min?: number;
  readonly max?: number;
  /** Most decimals that a number can have: "1.234" kroner is a thousand to some, nothing to us. */
  readonly decimals?: number;
  /** Must be answered before it is sent. */
  readonly required?: true;
  /** Another question whose answer will do as well: time instead of wages. */
  readonly orElse?: string;
  /** Asked only while this holds. Refers to questions that stand before it. */
  readonly relevant?: Condition;
}

/** A part of the form that can be filled in by itself. */
export interface Section {
  readonly id: string;
  /** The sheet of the workbook that it stands on. */
  readonly sheet: string;
}

/** A form as data: page, workbook, checks and import all read it. */
export interface FormDefinition {
  readonly id: string;
  /** Counts up when questions change. */
  readonly version: number;
  readonly sections: readonly Section[];
  /** In the order of asking. */
  readonly questions: readonly Question[];
}
