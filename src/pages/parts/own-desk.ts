import { button } from "../../components/core/button.js";
import { element, setText } from "../../components/core/element.js";
import { fetchPart } from "../../components/core/fetch-part.js";
import { saveFile } from "../../components/core/save-file.js";
import { toast } from "../../components/core/toast.js";
import { fileDrop } from "../../components/form/file-drop.js";
import { formEditor } from "../../components/form/form-editor.js";
import { readFormFile } from "../../components/form/read-form-file.js";
import type { Question } from "../../model/form/definition.js";
import { readResponseRows, responseRows } from "../../model/form/form-csv.js";
import { decodeResponses, encodeResponses } from "../../model/form/form-json.js";
import { formProblems } from "../../model/form/problems.js";
import { refuse } from "../../model/form/reading.js";
import { type FormResponse, withAnswer } from "../../model/form/response.js";
import type { FteHours } from "../../model/ledger/key-figures.js";
import { ledgerChecks } from "../../model/ledger/ledger-checks.js";
import { ledgerForm } from "../../model/ledger/ledger-form.js";
import { newRandomId } from "../../state/new-id.js";
import type { ResponseStore } from "../../state/response-store.js";
import { locales } from "../../view/core/locale.js";
import { type ViewContext, viewContext } from "../../view/core/view-context.js";
import type { ReadSheet } from "../../view/core/workbook.js";
import { figureCsv } from "../../view/figure/figure-file.js";
import { answerTokens } from "../../view/form/answer-tokens.js";
import { fileReport } from "../../view/form/file-report.js";
import { formRows } from "../../view/form/form-rows.js";
import { questionPath } from "../../view/form/form-texts.js";
import { savedText } from "../../view/form/saved-text.js";
import { readFormWorkbook } from "../../view/form/workbook/read-form-workbook.js";
import { ledgerFormTexts } from "../../view/ledger/ledger-form-texts.js";
import { ownWords } from "../../view/ledger/words/own/index.js";

interface DeskOptions {
  readonly store: ResponseStore;
  readonly hoursPerFte: FteHours;
}

const blank = (): FormResponse => ({
  id: newRandomId(),
  form: ledgerForm.id,
  version: ledgerForm.version,
  constructed: false,
  updatedAt: Date.now(),
  answers: {},
});

/** One organisation's own ledger: filled in, checked, taken along and read back. */
export function ownDesk({ store, hoursPerFte }: DeskOptions, context: ViewContext): HTMLElement {
  const words = ownWords(context.locale).answers;
  const texts = ledgerFormTexts(context);
  const message = toast();
  const status = element("p", { class: "answer-status", role: "status" });
  let isChecked = false;
  let draft = blank();
  const open = () => store.state().responses[0] ?? draft;
  const editor = formEditor({
    onAnswer: (question, answer) =>
      void store.put([withAnswer(open(), { question, answer, now: Date.now() })]),
  });
  const check = () => {
    isChecked = true;
    show();
    editor.querySelector<HTMLElement>(".form-summary")?.focus();
  };
  const remove = () => {
    const gone = open();
    [isChecked, draft] = [false, blank()];
    void store.remove(gone.id);
    message.show(words.removed, { text: words.undo, onClick: () => void store.put([gone]) });
  };
  const ofAnswer = [
    button({ text: words.check, variant: "primary", onClick: check }),
    ...(["json", "csv"] as const).map((kind) =>
      button({ text: words[kind], variant: "tertiary", onClick: () => download(open(), kind) }),
    ),
    button({ text: words.remove, variant: "tertiary", onClick: remove }),
  ];
  const workbook = button({
    text: words.xlsx,
    variant: "tertiary",
    onClick: () => void downloadForm(open(), store, context),
  });
  const download = (response: FormResponse, kind: "json" | "csv") =>
    saveFile(`${words.fileName}.${kind}`, new Blob([fileText(response, kind, context)]));
  function show() {
    const { responses, save } = store.state();
    const { answers } = open();
    for (const one of ofAnswer) one.hidden = responses.length === 0;
    const findings = [ledgerChecks(hoursPerFte)];
    const problems = isChecked ? formProblems(ledgerForm, answers, findings) : null;
    editor.update(formRows({ definition: ledgerForm, answers, texts, problems }, context));
    setText(status, savedText(save, context));
  }
  store.subscribe(show);
  return element("section", { class: "own-desk", "aria-label": words.title }, [
    element("h3", { text: words.title }),
    element("p", { text: words.help }),
    element("div", { class: "answer-bar" }, [...ofAnswer, workbook, status]),
    editor,
    answerDrop(store, context),
  ]);
}

function fileText(response: FormResponse, kind: "json" | "csv", { locale }: ViewContext): string {
  if (kind === "json") return encodeResponses(ledgerForm, [response]);
  const [head = [], ...rows] = responseRows(ledgerForm, [response]).map((row) =>
    row.map((cell) => (typeof cell === "boolean" ? String(cell) : cell)),
  );
  return figureCsv({ table: () => ({ caption: "", columns: head.map(String), rows }) }, locale);
}

/** The answer as a workbook; one that nobody has begun has no id, and can be sent to many. */
async function downloadForm(response: FormResponse, store: ResponseStore, context: ViewContext) {
  const part = await fetchPart(() => import("../../components/form/download-form-workbook.js"));
  const isKept = store.state().responses.length > 0;
  const form = {
    definition: ledgerForm,
    response: isKept ? response : { ...response, id: "" },
    settled: [],
    texts: ledgerFormTexts(context),
  };
  await part?.downloadFormWorkbook(ownWords(context.locale).answers.fileName, form, context);
}

/** Reads an answer back; what is made up never comes in as one's own. */
function answerDrop(store: ResponseStore, context: ViewContext): HTMLElement {
  const words = ownWords(context.locale).answers;
  const { integer } = context.format;
  const tokens = answerTokens(
    locales.map((locale) => ledgerFormTexts(viewContext(locale, context))),
  );
  const options = { tokens, newId: newRandomId, now: Date.now() };
  const nameOf = (question: Question) => questionPath(question, ledgerFormTexts(context), context);
  const readers = {
    json: (text: string) => decodeResponses(ledgerForm, text, options),
    rows: (rows: readonly (readonly string[])[]) =>
      readResponseRows(ledgerForm, rows, words.row, options),
    workbook: (sheets: readonly ReadSheet[]) =>
      readFormWorkbook(ledgerForm, sheets, { ...options, nameOf }),
    refused: refuse,
  };
  return fileDrop({
    accept: ".xlsx,.json,.csv",
    texts: {
      label: words.drop,
      reports: words.reports,
      progress: (done, all) => words.progress(integer(done), integer(all)),
    },
    read: async (file) => {
      const reading = await readFormFile(file, readers);
      const [response, ...others] = reading.responses;
      const refusal = response?.constructed ? words.constructedFile : words.severalAnswers;
      if (response?.constructed || others.length > 0)
        return { title: `${file.name}. ${refusal}`, lines: [], isWhole: false };
      if (response !== undefined) await replace(response, store);
      return fileReport(file.name, reading, context);
    },
  });
}

async function replace(response: FormResponse, store: ResponseStore): Promise<void> {
  const [known] = store.state().responses;
  await store.put([{ ...response, id: known?.id ?? response.id, updatedAt: Date.now() }]);
}
