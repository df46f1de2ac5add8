import type { FormDefinition } from "../../model/form/definition.js";
import type { FormEntry, FormReading } from "../../model/form/reading.js";
import { firstOfMany } from "../core/short-text.js";
import type { ViewContext } from "../core/view-context.js";
import { answerText } from "./form-texts.js";
import { formWords } from "./words/index.js";

/** What became of one file. */
export interface FileReport {
  /** "drammen.xlsx. Lest: ett svar, rettet: 2" */
  readonly title: string;
  /** What was not read as it stood, place by place. */
  readonly lines: readonly string[];
  /** Whether all of it was understood. */
  readonly isWhole: boolean;
}

/** A file's reading as a report. */
export function fileReport(
  { name, reading }: { readonly name: string; readonly reading: FormReading },
  definition: Pick<FormDefinition, "questions">,
  context: ViewContext,
): FileReport {
  const { file } = formWords(context.locale);
  const { integer } = context.format;
  const { responses, entries, refusal } = reading;
  if (refusal !== null)
    return { title: `${name}. ${file.refusal[refusal]}`, lines: [], isWhole: false };
  const counted = (kinds: readonly string[]) =>
    entries.filter(({ kind }) => kinds.includes(kind)).length;
  const corrected = counted(["corrected"]);
  const refused = counted(["refused", "repeated", "unknown", "merged", "olderAnswer"]);
  const lacking = counted(["lacking"]);
  const count = responses.length;
  const read = count === 1 ? file.responses.one : file.responses.many(integer(count));
  const parts = [
    file.read(read),
    ...(corrected === 0 ? [] : [file.corrected(integer(corrected))]),
    ...(refused === 0 ? [] : [file.refused(integer(refused))]),
    ...(lacking === 0 ? [] : [file.lacking(integer(lacking))]),
  ];
  const { shown, rest } = firstOfMany(entries, context);
  const lines = shown.map((entry) =>
    file.entry[entry.kind]({ ...entry, kept: keptText(entry, definition, context) }),
  );
  return {
    title: `${name}. ${parts.join(", ")}.`,
    lines: [...lines, ...rest],
    isWhole: refused + lacking === 0,
  };
}

function keptText(
  { kept, question }: FormEntry,
  { questions }: Pick<FormDefinition, "questions">,
  context: ViewContext,
): string {
  if (kept === null) return formWords(context.locale).file.nothing;
  return answerText(kept, context, questions.find(({ id }) => id === question)?.unit);
}
