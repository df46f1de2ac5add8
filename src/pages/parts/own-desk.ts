import { button } from "../../components/core/button.js";
import { element, setText } from "../../components/core/element.js";
import { hideControls } from "../../components/core/replace-content.js";
import { type Toast, toast } from "../../components/core/toast.js";
import { formEditor } from "../../components/form/form-editor.js";
import { formProblems } from "../../model/form/problems.js";
import { type FormResponse, withAnswer } from "../../model/form/response.js";
import type { FteHours } from "../../model/ledger/key-figures.js";
import { ledgerChecks } from "../../model/ledger/ledger-checks.js";
import { ledgerForm } from "../../model/ledger/ledger-form.js";
import { newRandomId } from "../../state/new-id.js";
import type { ResponseStore } from "../../state/responses/response-store.js";
import { type Locale, locales } from "../../view/core/locale.js";
import { type ViewContext, viewContext } from "../../view/core/view-context.js";
import { formRows } from "../../view/form/form-rows.js";
import { savedText } from "../../view/form/saved-text.js";
import { ledgerFormTexts } from "../../view/ledger/ledger-form-texts.js";
import { ownWords } from "../../view/ledger/words/own/index.js";
import { answerDrop, downloadAnswers, downloadForm, type FiledForm } from "./answer-files.js";

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
export function ownDesk(options: DeskOptions, context: ViewContext): HTMLElement {
  const words = ownWords(context.locale).answers;
  const form = filedLedger(options.store, context);
  const message = toast();
  const status = element("p", { class: "answer-status", role: "status" });
  const { editor, actions, show } = ownAnswer(form, { ...options, message }, context);
  options.store.subscribe(() => {
    show();
    setText(status, savedText(options.store.state().save, context));
  });
  return element("section", { class: "own-desk", "aria-label": words.title }, [
    element("h3", { text: words.title }),
    element("p", { text: words.help }),
    element("div", { class: "answer-bar" }, [...actions, status]),
    editor,
    ownDrop(form, message, context),
  ]);
}

/** The ledger's form, whose texts are the page's first, then in every language, as files are. */
function filedLedger(store: ResponseStore, context: ViewContext): FiledForm {
  const textsIn = (locale: Locale) => ledgerFormTexts(viewContext(locale, context.priceLevels));
  return {
    definition: ledgerForm,
    store,
    settled: [],
    words: ownWords(context.locale).answers,
    texts: [textsIn(context.locale), ...locales.map(textsIn)],
  };
}

interface AnswerOptions extends DeskOptions {
  readonly message: Toast;
}

/** The answer that is filled in, what can be done with it, and how both are brought up to date. */
function ownAnswer(
  form: FiledForm,
  { store, hoursPerFte, message }: AnswerOptions,
  context: ViewContext,
) {
  const words = ownWords(context.locale).answers;
  let isChecked = false;
  let draft = blank();
  const open = () => store.state().responses[0] ?? draft;
  const editor = formEditor({
    onAnswer: (question, answer) =>
      void store.put([withAnswer(open(), { question, answer, now: Date.now() })]),
  });
  const show = () => {
    const { answers } = open();
    hideControls(ofAnswer, store.state().responses.length === 0, workbook);
    const findings = [ledgerChecks(hoursPerFte)];
    const problems = isChecked ? formProblems(ledgerForm, answers, findings) : null;
    const [texts] = form.texts;
    editor.update(formRows({ definition: ledgerForm, answers, texts, problems }, context));
  };
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
  const { ofAnswer, workbook } = answerButtons(form, { open, check, remove }, context);
  return { editor, actions: [...ofAnswer, workbook], show };
}

interface Actions {
  readonly open: () => FormResponse;
  readonly check: () => void;
  readonly remove: () => void;
}

/** What is done with an answer, and the form that is taken along also where there is none. */
function answerButtons(form: FiledForm, { open, check, remove }: Actions, context: ViewContext) {
  const words = ownWords(context.locale).answers;
  const tertiary = (text: string, onClick: () => void) =>
    button({ text, variant: "tertiary", onClick });
  const download = (kind: "json" | "csv") => () =>
    downloadAnswers(form, { kind, responses: [open()] }, context);
  return {
    ofAnswer: [
      button({ text: words.check, variant: "primary", onClick: check }),
      tertiary(words.json, download("json")),
      tertiary(words.csv, download("csv")),
      tertiary(words.remove, remove),
    ],
    workbook: tertiary(words.xlsx, () => void downloadForm(form, open(), context)),
  };
}

/** Reads an answer back in place of what stands; what is made up never comes in as one's own. */
function ownDrop(form: FiledForm, message: Toast, context: ViewContext): HTMLElement {
  const { store } = form;
  const words = ownWords(context.locale).answers;
  const replace = async (response: FormResponse) => {
    const [known] = store.state().responses;
    await store.put([{ ...response, id: known?.id ?? response.id, updatedAt: Date.now() }]);
    if (known === undefined) return;
    message.show(words.replaced, { text: words.undo, onClick: () => void store.put([known]) });
  };
  return answerDrop(
    form,
    async (reading) => {
      const [response, ...others] = reading.responses;
      if (response?.constructed) return words.constructedFile;
      if (others.length > 0) return words.severalAnswers;
      if (response !== undefined) await replace(response);
      return reading;
    },
    context,
  );
}
