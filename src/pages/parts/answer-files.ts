import { fetchPart } from "../../components/core/fetch-part.js";
import { saveFile } from "../../components/core/save-file.js";
import { fileDrop } from "../../components/form/file-drop.js";
import { readFormFile } from "../../components/form/read-form-file.js";
import type { FormDefinition, Question } from "../../model/form/definition.js";
import { readResponseRows, responseRows } from "../../model/form/form-csv.js";
import { decodeResponses, encodeResponses } from "../../model/form/form-json.js";
import { type FormReading, refuse } from "../../model/form/reading.js";
import type { FormResponse } from "../../model/form/response.js";
import { newRandomId } from "../../state/new-id.js";
import type { ResponseStore } from "../../state/responses/response-store.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { ReadSheet } from "../../view/core/workbook.js";
import { figureCsv } from "../../view/figure/figure-file.js";
import { answerTokens } from "../../view/form/answer-tokens.js";
import { fileReport } from "../../view/form/file-report.js";
import { type FormTexts, questionPath } from "../../view/form/form-texts.js";
import { readFormWorkbook } from "../../view/form/workbook/read-form-workbook.js";

/** A form whose answers go to files and back. */
export interface FiledForm {
  readonly definition: FormDefinition;
  readonly store: ResponseStore;
  /** The form's texts in the page's language first, then in the others. */
  readonly texts: readonly [FormTexts, ...FormTexts[]];
  /** Questions that are answered for good: the workbook asks only what follows from them. */
  readonly settled: readonly string[];
  readonly words: {
    readonly fileName: string;
    readonly drop: string;
    readonly reports: string;
    readonly progress: (done: string, all: string) => string;
    /** A place in a file: "rad 3, Kostnad". */
    readonly row: (row: number, question: string) => string;
  };
}

/**
 * Where files with answers are dropped. `take` keeps what one holds, and gives back what it kept; or
 * says why it does not, and then nothing of it is kept.
 */
export function answerDrop(
  { definition, texts, words }: FiledForm,
  take: (reading: FormReading) => Promise<FormReading | string>,
  context: ViewContext,
): HTMLElement {
  const { integer } = context.format;
  const tokens = answerTokens(texts);
  const nameOf = (question: Question) => questionPath(question, texts[0], context);
  const readers = (updatedAt: number) => {
    const options = { tokens, newId: newRandomId, updatedAt };
    return {
      json: (text: string) => decodeResponses(definition, text, options),
      rows: (rows: readonly (readonly string[])[]) =>
        readResponseRows(definition, rows, words.row, options),
      workbook: (sheets: readonly ReadSheet[]) =>
        readFormWorkbook(definition, sheets, { ...options, nameOf }),
      refused: refuse,
    };
  };
  return fileDrop({
    accept: ".xlsx,.json,.csv",
    texts: {
      label: words.drop,
      reports: words.reports,
      progress: (done, all) => words.progress(integer(done), integer(all)),
    },
    read: async (file) => {
      // Where an answer doesn't say when it was changed, its file does; some clocks are ahead.
      const updatedAt = Math.min(file.lastModified, Date.now());
      const taken = await take(await readFormFile(file, readers(updatedAt)));
      return typeof taken === "string"
        ? { title: `${file.name}. ${taken}`, lines: [], isWhole: false }
        : fileReport({ name: file.name, reading: taken }, definition, context);
    },
  });
}

/** Saves answers as a file that can be dropped again. */
export function downloadAnswers(
  { definition, words }: FiledForm,
  {
    kind,
    responses,
  }: {
    readonly kind: "json" | "csv";
    readonly responses: readonly FormResponse[];
  },
  { locale }: ViewContext,
): void {
  const textOf = () => {
    if (kind === "json") return encodeResponses(definition, responses);
    const [head = [], ...rows] = responseRows(definition, responses).map((row) =>
      row.map((cell) => (typeof cell === "boolean" ? String(cell) : cell)),
    );
    return figureCsv({ table: () => ({ caption: "", columns: head.map(String), rows }) }, locale);
  };
  saveFile(`${words.fileName}.${kind}`, new Blob([textOf()]));
}

/** The open answer as a workbook; one that nobody has begun has no id, and can be sent to many. */
export async function downloadForm(
  { definition, store, texts, settled, words }: FiledForm,
  response: FormResponse,
  context: ViewContext,
): Promise<void> {
  const part = await fetchPart(() => import("../../components/form/download-form-workbook.js"));
  const isKept = store.state().responses.some(({ id }) => id === response.id);
  const filled = isKept ? response : { ...response, id: "" };
  const form = { definition, response: filled, settled, texts: texts[0] };
  await part?.downloadFormWorkbook(words.fileName, form, context);
}
