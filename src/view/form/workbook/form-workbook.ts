import type { Answers, FormDefinition, Question } from "../../../model/form/definition.js";
import { encodeEnvelope } from "../../../model/form/envelope.js";
import { reachableQuestions } from "../../../model/form/reachable.js";
import type { FormResponse } from "../../../model/form/response.js";
import { itemAt } from "../../core/series.js";
import { heading, type Sheet, type SheetRow, text, title } from "../../core/sheet.js";
import type { ViewContext } from "../../core/view-context.js";
import type { FormTexts } from "../form-texts.js";
import { formWords } from "../words/index.js";
import { columnRange, formSheet } from "./form-sheet.js";

interface FormWorkbookOptions {
  readonly definition: FormDefinition;
  /** What is filled in already. Without an id, each filled-in copy is an answer of its own. */
  readonly response: FormResponse;
  /** Questions that the workbook is made for; what they rule out is hidden. */
  readonly settled: readonly string[];
  readonly texts: FormTexts;
}

/**
 * A form as a workbook to fill in: a sheet for each that its sections name, and one of definitions.
 * Every sheet is read back by `readFormWorkbook`, in any language.
 */
export function formWorkbook(
  { definition, response, settled, texts }: FormWorkbookOptions,
  context: ViewContext,
): readonly Sheet[] {
  const words = formWords(context.locale).workbook;
  const fixed = Object.fromEntries(
    Object.entries(response.answers).filter(([id]) => settled.includes(id)),
  );
  const shown = new Set(reachableQuestions(definition, fixed).map(({ id }) => id));
  const lists = choiceLists(definition.questions, fixed, texts);
  const definitions = definitionSheet(texts, lists, words.definitions);
  const choicesOf = (question: Question) => {
    const place = lists.findIndex(({ id }) => id === question.id);
    const last = itemAt(lists, place).choices.length + listTop - 1;
    return columnRange(words.definitions, listColumn + place, [listTop, last]);
  };
  const answers = response.answers;
  const sheets = [...new Set(definition.sections.map(({ sheet }) => sheet))];
  return [
    ...sheets.map((id, index) =>
      formSheet(
        id,
        {
          definition,
          shown,
          answers,
          settled: fixed,
          texts,
          choicesOf,
          intro: index === 0 ? [...texts.intro, words.fillIn, words.keep] : [],
          hidden: index === 0 ? [encodeEnvelope(response)] : [],
        },
        context,
      ),
    ),
    definitions,
  ];
}

interface ChoiceList {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly string[];
}

function choiceLists(
  questions: readonly Question[],
  settled: Answers,
  texts: FormTexts,
): ChoiceList[] {
  return questions
    .filter(({ id, kind }) => kind === "choice" && !(id in settled))
    .map((question) => ({
      id: question.id,
      name: texts.row(question),
      choices: (question.choices ?? []).map((id) => texts.choice(question, id)),
    }));
}

/** Where what can be chosen stands: the first list's column and its first row, from 0. */
const listColumn = 3;
const listTop = 1;

function definitionSheet(
  { definitions }: FormTexts,
  lists: readonly ChoiceList[],
  name: string,
): Sheet {
  const rows = Math.max(definitions.length, ...lists.map(({ choices }) => choices.length));
  const lines = Array.from({ length: rows }, (_, row): SheetRow => {
    const one = definitions[row];
    const said = [
      one === undefined ? null : text(one.term, { fontWeight: "bold", alignVertical: "top" }),
      one === undefined ? null : text(one.text, { wrap: true, alignVertical: "top" }),
    ];
    return [...said, null, ...lists.map(({ choices }) => textOrNull(choices[row]))];
  });
  return {
    sheet: name,
    printedOn: 1,
    columns: [34, 100, 4, ...lists.map(() => 30)].map((width) => ({ width })),
    data: [[title(name), null, null, ...lists.map((list) => heading(list.name))], ...lines],
  };
}

const textOrNull = (value: string | undefined) =>
  value === undefined ? null : text(value, { alignVertical: "top" });
