import { fetchPart } from "../../../components/core/fetch-part.js";
import { saveFile } from "../../../components/core/save-file.js";
import { throttled } from "../../../components/core/throttled.js";
import { toast } from "../../../components/core/toast.js";
import { fileDrop } from "../../../components/form/file-drop.js";
import { formEditor } from "../../../components/form/form-editor.js";
import { readFormFile } from "../../../components/form/read-form-file.js";
import { answerBar } from "../../../components/survey/answer-bar.js";
import type { FormDefinition, Question } from "../../../model/form/definition.js";
import { readResponseRows, responseRows } from "../../../model/form/form-csv.js";
import { decodeResponses, encodeResponses } from "../../../model/form/form-json.js";
import { type FormProblem, formProblems } from "../../../model/form/problems.js";
import { type FormReading, refuse } from "../../../model/form/reading.js";
import { type FormResponse, withAnswer } from "../../../model/form/response.js";
import { aboutQuestions } from "../../../model/survey/about-questions.js";
import { draftChecks, nextYear } from "../../../model/survey/draft.js";
import type { SurveyGround } from "../../../model/survey/survey-ground.js";
import { newRandomId } from "../../../state/new-id.js";
import type { ResponseStore } from "../../../state/response-store.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import type { ReadSheet } from "../../../view/core/workbook.js";
import { figureCsv } from "../../../view/figure/figure-file.js";
import { answerTokens } from "../../../view/form/answer-tokens.js";
import { fileReport } from "../../../view/form/file-report.js";
import { formRows } from "../../../view/form/form-rows.js";
import { type FormTexts, questionPath } from "../../../view/form/form-texts.js";
import { readFormWorkbook } from "../../../view/form/workbook/read-form-workbook.js";
import { answerBarRows, answerName } from "../../../view/survey/answer-bar-rows.js";
import { statutoryNote } from "../../../view/survey/statutory-note.js";
import { surveyWords } from "../../../view/survey/words/index.js";

/** Milliseconds: many files come in a second, and are shown together. */
const showRest = 50;

/** Files that are written while more are read. */
const writtenAtOnce = 25;

interface DeskOptions extends SurveyGround {
  readonly store: ResponseStore;
  /** The form's texts in the page's language first, then in the others. */
  readonly texts: readonly [FormTexts, ...FormTexts[]];
  readonly wageCost: () => number;
}

/** Where answers are filled in, checked, taken along and read back. */
export function surveyDesk(options: DeskOptions, context: ViewContext) {
  const { store } = options;
  const nameOf = answerName(options.municipalities, context);
  const open = openAnswer(options);
  let isChecked = false;
  const choose = (response: FormResponse | null) => {
    open.choose(response);
    isChecked = false;
    show();
  };
  const check = () => {
    isChecked = true;
    show();
    editor.querySelector<HTMLElement>(".form-summary")?.focus();
  };
  const editor = formEditor({
    onAnswer: (question, answer) => {
      const response = withAnswer(open.get(), { question, answer, now: Date.now() });
      open.stayAt(response);
      void store.put([response]);
    },
  });
  const bar = deskBar(options, { open: open.get, choose, check }, context);
  function show() {
    const { responses, save } = store.state();
    open.orLatest();
    const response = open.get();
    const problems = isChecked ? answerProblems(response, options) : null;
    bar.update(answerBarRows(responses, open.id(), save, { nameOf, context }));
    editor.update(editorRows(response, { ...options, problems }, context));
  }
  store.subscribe(throttled(showRest, show));
  show();
  return { bar: bar, editor, drop: answerDrop(options, context) };
}

/** The open answer as the form shows it, with the payment that is known. */
function editorRows(
  { answers }: FormResponse,
  options: DeskOptions & { readonly problems: readonly FormProblem[] | null },
  context: ViewContext,
) {
  const answered = Number(answers[aboutQuestions.year]);
  const year = options.years.includes(answered) ? answered : null;
  const known = { use: statutoryNote(year, options, context) };
  const settled = [aboutQuestions.mode];
  return formRows({ ...options, answers, texts: options.texts[0], settled, known }, context);
}

/** Which answer is open: one of those kept, or an empty form. */
function openAnswer({ definition, store }: DeskOptions) {
  let chosen = store.state().responses[0]?.id ?? null;
  let blank = blankResponse(definition);
  return {
    id: () => chosen,
    get: () => store.state().responses.find(({ id }) => id === chosen) ?? blank,
    choose: (response: FormResponse | null) => {
      chosen = response?.id ?? null;
      blank = blankResponse(definition);
    },
    /** The open answer was typed in, and is kept from now on. */
    stayAt: ({ id }: FormResponse) => {
      chosen = id;
    },
    /** Nothing is open until there are answers: then the latest is. */
    orLatest: () => {
      chosen ??= store.state().responses[0]?.id ?? null;
    },
  };
}

interface OpenActions {
  readonly open: () => FormResponse;
  readonly choose: (response: FormResponse | null) => void;
  readonly check: () => void;
}

/** What can be done with the answers, each with what it does to those that are kept. */
function deskBar(options: DeskOptions, { open, choose, check }: OpenActions, context: ViewContext) {
  const { definition, store } = options;
  const words = surveyWords(context.locale).answers;
  const message = toast();
  const add = (response: FormResponse) => {
    void store.put([response]);
    choose(response);
  };
  const remove = () => {
    const gone = open();
    void store.remove(gone.id);
    choose(store.state().responses[0] ?? null);
    message.show(words.removed, { text: words.undo, onClick: () => add(gone) });
  };
  return answerBar({
    text: words,
    onChoice: (id) => choose(store.state().responses.find((one) => one.id === id) ?? null),
    onCreate: () => add(blankResponse(definition)),
    onCarry: () => add(nextYear(open(), { id: newRandomId(), now: Date.now() })),
    onRemove: remove,
    onCheck: check,
    onDownload: (kind) => downloadAnswers(kind, options, context),
    onWorkbook: () => void downloadForm(open(), options, context),
  });
}

/** What was found in an answer, by itself and beside the others. */
function answerProblems(response: FormResponse, options: DeskOptions) {
  const { responses } = options.store.state();
  const checks = draftChecks(response, { ...options, responses, wageCost: options.wageCost() });
  return formProblems(options.definition, response.answers, checks);
}

const blankResponse = ({ id: form, version }: FormDefinition): FormResponse => ({
  id: newRandomId(),
  form,
  version,
  constructed: false,
  updatedAt: Date.now(),
  answers: { [aboutQuestions.mode]: "short" },
});

function answerDrop({ definition, store, texts }: DeskOptions, context: ViewContext) {
  const words = surveyWords(context.locale).answers;
  const { integer } = context.format;
  const options = { tokens: answerTokens(texts), newId: newRandomId, now: Date.now() };
  const nameOf = (question: Question) => questionPath(question, texts[0], context);
  const readers = {
    json: (text: string) => decodeResponses(definition, text, options),
    rows: (rows: readonly (readonly string[])[]) =>
      readResponseRows(definition, rows, words.row, options),
    workbook: (sheets: readonly ReadSheet[]) =>
      readFormWorkbook(definition, sheets, { ...options, nameOf }),
    refused: refuse,
  };
  const keep = keeping(store);
  return fileDrop({
    accept: ".xlsx,.json,.csv",
    texts: {
      label: words.drop,
      reports: words.reports,
      progress: (done, all) => words.progress(integer(done), integer(all)),
    },
    read: async (file) => {
      const reading = await readFormFile(file, readers);
      // The example is made up: it never comes among real answers.
      if (reading.responses.some(({ constructed }) => constructed))
        return { title: `${file.name}. ${words.constructedFile}`, lines: [], isWhole: false };
      await keep(reading);
      return fileReport(file.name, reading, context);
    },
  });
}

/** The open answer as a workbook; one that nobody has begun has no id, and can be sent to many. */
async function downloadForm(
  response: FormResponse,
  { definition, store, texts }: DeskOptions,
  context: ViewContext,
) {
  const part = await fetchPart(() => import("../../../components/form/download-form-workbook.js"));
  const isKept = store.state().responses.some(({ id }) => id === response.id);
  await part?.downloadFormWorkbook(
    surveyWords(context.locale).answers.fileName,
    {
      definition,
      response: isKept ? response : { ...response, id: "" },
      settled: [aboutQuestions.mode],
      texts: texts[0],
    },
    context,
  );
}

/** Keeps what files hold. Some are written at a time: to wait for each would take most of the time. */
function keeping(store: ResponseStore) {
  const writes: Promise<void>[] = [];
  return async ({ responses }: FormReading): Promise<void> => {
    if (responses.length > 0) writes.push(store.put(responses));
    if (writes.length >= writtenAtOnce) await Promise.all(writes.splice(0));
  };
}

function downloadAnswers(
  kind: "json" | "csv",
  { definition, store }: DeskOptions,
  { locale }: ViewContext,
) {
  const { responses } = store.state();
  const { fileName } = surveyWords(locale).answers;
  saveFile(`${fileName}.${kind}`, new Blob([textOf()]));

  function textOf(): string {
    if (kind === "json") return encodeResponses(definition, responses);
    const [head = [], ...rows] = responseRows(definition, responses).map((row) =>
      row.map((cell) => (typeof cell === "boolean" ? String(cell) : cell)),
    );
    return figureCsv({ table: () => ({ caption: "", columns: head.map(String), rows }) }, locale);
  }
}
