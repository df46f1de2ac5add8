import type { AnswerKind, Answers, FormDefinition, Question } from "../../model/form/definition.js";
import type { FormProblem, ProblemLevel } from "../../model/form/problems.js";
import {
  formProgress,
  type SectionProgress,
  type SectionState,
} from "../../model/form/progress.js";
import { visibleQuestions } from "../../model/form/visible.js";
import type { SentencePart } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { answerText, type FormTexts, findingText, questionName, unitText } from "./form-texts.js";
import { type FormWords, formWords } from "./words/index.js";

/** One field of the form. */
export interface FieldRows {
  readonly question: string;
  readonly kind: AnswerKind;
  /** What readers hear. */
  readonly name: string;
  readonly text: string;
  readonly unit: string;
  /** Most decimals that a number can have; undefined for any. */
  readonly decimals: number | undefined;
  /** What can be chosen, the empty one first; none for typed answers. */
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly isRequired: boolean;
  /** What is wrong, a line each. */
  readonly problems: readonly { readonly level: ProblemLevel; readonly text: string }[];
}

export interface GridRows {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly text: string }[];
  /** Null where the column has no question in the row, or none that is relevant. */
  readonly rows: readonly {
    readonly id: string;
    readonly text: string;
    readonly fields: readonly (FieldRows | null)[];
  }[];
}

/** A line of help; in parts where figures in it can be asked about. */
export type HelpLine = string | readonly SentencePart[];

export interface SectionRows {
  readonly id: string;
  readonly title: string;
  readonly help: readonly HelpLine[];
  readonly state: SectionState;
  /** Whether it stands on the list of sections. */
  readonly isListed: boolean;
  readonly chip: string;
  /** "3 av 9 besvart"; empty where nothing must be answered. */
  readonly count: string;
  readonly grids: readonly GridRows[];
}

/** A problem in the summary, with the field that it leads to. */
export interface ProblemRow {
  readonly question: string;
  readonly level: ProblemLevel;
  readonly text: string;
}

export interface FormRows {
  readonly sections: readonly SectionRows[];
  /** What was found when someone asked; null while nobody has. */
  readonly summary: {
    readonly title: string;
    readonly problems: readonly ProblemRow[];
  } | null;
}

interface FormRowsOptions {
  readonly definition: FormDefinition;
  readonly answers: Answers;
  readonly texts: FormTexts;
  /** Null for a draft that nobody has asked to check. */
  readonly problems: readonly FormProblem[] | null;
  /** Questions whose answers say which form it is. */
  readonly settled?: readonly string[];
  /** What is known and not asked for, as the first line of a section: by its id. */
  readonly known?: Readonly<Record<string, HelpLine>>;
}

/** A form with its answers as rows: sections with their chips, grids of fields, problems. */
export function formRows(options: FormRowsOptions, context: ViewContext): FormRows {
  const { definition, answers, problems, settled } = options;
  const words = formWords(context.locale);
  const visible = visibleQuestions(definition, answers);
  const field = fieldMaker(options, words, context);
  const sections = formProgress(definition, answers, settled).map((progress) => ({
    id: progress.section,
    ...headRows(progress, options),
    state: progress.state,
    isListed: progress.isListed,
    chip: words.chip[progress.state],
    count: countText(progress, words, context),
    grids: gridRows(
      visible.filter(({ section }) => section === progress.section),
      options,
      field,
    ),
  }));
  return { sections, summary: problems === null ? null : summaryRows(problems, options, context) };
}

/** A section's name, and what is read before its questions, or why there are none. */
function headRows(
  { section, state }: SectionProgress,
  { texts, known = {} }: FormRowsOptions,
): Pick<SectionRows, "title" | "help"> {
  const { title, help, whyNot = "" } = texts.section(section);
  if (state === "notApplicable") return { title, help: [whyNot] };
  return { title, help: section in known ? [known[section] ?? "", ...help] : help };
}

function countText(
  { answered, applicable }: SectionProgress,
  words: FormWords,
  context: ViewContext,
) {
  const { integer } = context.format;
  return applicable === 0 ? "" : words.answered(integer(answered), integer(applicable));
}

function gridRows(
  asked: readonly Question[],
  { texts, definition }: Pick<FormRowsOptions, "texts" | "definition">,
  field: (question: Question) => FieldRows,
): GridRows[] {
  return distinct(asked.map(({ grid }) => grid)).map((id) => {
    const inGrid = asked.filter(({ grid }) => grid === id);
    // A column that a later row brings stands where the form has it, not last.
    const all = definition.questions.filter(
      ({ section, grid }) => grid === id && section === inGrid[0]?.section,
    );
    const columns = distinct(all.map(({ column }) => column)).filter((column) =>
      inGrid.some((question) => question.column === column),
    );
    const rows = distinct(inGrid.map(({ row }) => row)).map((row) => {
      const inRow = inGrid.filter((question) => question.row === row);
      const fields = columns.map((column) => {
        const question = inRow.find((one) => one.column === column);
        return question === undefined ? null : field(question);
      });
      const [first] = inRow;
      return { id: row, text: first === undefined ? "" : texts.row(first), fields };
    });
    const heads = columns.map((column) => {
      const first = inGrid.find((question) => question.column === column);
      return { id: column, text: first === undefined ? "" : texts.column(first) };
    });
    return { id, caption: texts.grid(id), columns: heads, rows };
  });
}

const distinct = (ids: readonly string[]) => [...new Set(ids)];

function fieldMaker(
  { answers, texts, problems }: FormRowsOptions,
  words: FormWords,
  context: ViewContext,
) {
  return (question: Question): FieldRows => {
    const own = (problems ?? []).filter(({ questions }) => questions.includes(question.id));
    return {
      question: question.id,
      kind: question.kind,
      name: questionName(question, texts, words),
      text: fieldText(question, answers, context),
      unit: unitText(question, texts),
      decimals: question.decimals,
      choices: choicesOf(question, texts, words),
      isRequired: question.required === true,
      problems: own
        .filter(({ isExplained }) => !isExplained)
        .map((problem) => ({
          level: problem.level,
          text: problemText(problem, { texts, unit: question.unit }, context),
        })),
    };
  };
}

function fieldText({ id, kind, unit }: Question, answers: Answers, context: ViewContext): string {
  const answer = answers[id];
  // A choice's field holds its value, which no language changes.
  if (kind === "yesNo" || kind === "choice") return answer === undefined ? "" : String(answer);
  return answerText(answer, context, unit);
}

function choicesOf(question: Question, texts: FormTexts, words: FormWords) {
  const { kind, choices = [] } = question;
  const none = { value: "", text: kind === "choice" ? words.choose : words.unanswered };
  if (kind === "yesNo")
    return [none, { value: "true", text: words.yes }, { value: "false", text: words.no }];
  if (kind !== "choice") return [];
  return [none, ...choices.map((value) => ({ value, text: texts.choice(question, value) }))];
}

function problemText(
  problem: FormProblem,
  told: Parameters<typeof findingText>[1],
  context: ViewContext,
): string {
  const { level, comment } = problem;
  const words = formWords(context.locale);
  const text = findingText(problem, told, context);
  const ask = level === "warning" && comment !== null ? ` ${words.problems.explain}` : "";
  return `${words.level[level]}: ${text}${ask}`;
}

function summaryRows(
  problems: readonly FormProblem[],
  { definition, texts }: FormRowsOptions,
  context: ViewContext,
): FormRows["summary"] {
  const words = formWords(context.locale);
  const names = new Map(definition.questions.map((question) => [question.id, question]));
  const open = problems.filter(({ level, isExplained }) => level !== "note" && !isExplained);
  const rows = problems.map((problem) => {
    const [first = ""] = problem.questions;
    const question = names.get(first);
    const name = question === undefined ? "" : `${questionName(question, texts, words)}. `;
    const mark = problem.isExplained ? ` (${words.problems.explained})` : "";
    return {
      question: first,
      level: problem.level,
      text: `${name}${problemText(problem, { texts, unit: question?.unit }, context)}${mark}`,
    };
  });
  const title =
    open.length === 0
      ? words.problems.none
      : words.problems.title(context.format.integer(open.length));
  return { title, problems: rows };
}
