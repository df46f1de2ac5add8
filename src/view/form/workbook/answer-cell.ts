import type { Answers, Question } from "../../../model/form/definition.js";
import { mostNumber } from "../../../model/form/read-answer.js";
import { type Allowed, input, type SheetCell, text, textToCell } from "../../core/sheet.js";
import type { ViewContext } from "../../core/view-context.js";
import { answerText, type FormTexts } from "../form-texts.js";
import { type FormWords, formWords } from "../words/index.js";

export interface AnswerCellOptions {
  readonly answers: Answers;
  /** Questions whose answers the workbook is made for: not to be changed in it. */
  readonly settled: Answers;
  readonly texts: FormTexts;
  /** The range that holds what can be chosen. */
  readonly choicesOf: (question: Question) => string;
}

/** The cell that a question is answered in: what it holds, and what may be typed there. */
export function answerCell(
  question: Question,
  options: AnswerCellOptions,
  context: ViewContext,
): SheetCell {
  const { answers, settled, texts } = options;
  const answer = answers[question.id];
  const shown =
    typeof answer === "number"
      ? { value: answer }
      : question.kind === "choice" && answer !== undefined
        ? text(texts.choice(question, String(answer)))
        : text(textToCell(answerText(answer, context)));
  const cell = question.kind === "text" ? { ...shown, wrap: true } : shown;
  const align = { ...cell, alignVertical: "top" as const };
  if (question.id in settled) return align;
  return input(align, allowedFor(question, options, formWords(context.locale)));
}

function allowedFor(
  question: Question,
  { choicesOf }: AnswerCellOptions,
  { workbook, yes, no }: FormWords,
): Allowed | undefined {
  const { kind, min = -mostNumber, max } = question;
  if (kind === "number")
    return { kind: "decimal", min, max: max ?? mostNumber, message: workbook.number };
  if (kind === "yesNo")
    return { kind: "list", source: `"${yes},${no}"`, message: workbook.choices };
  if (kind === "choice")
    return { kind: "list", source: choicesOf(question), message: workbook.choose };
  if (max === undefined) return undefined;
  return { kind: "textLength", min: 0, max, message: workbook.textLength(String(max)) };
}
