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
import { locales } from "../../view/core/locale.js";
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
export function ownDesk({ store, hoursPerFte }: DeskOptions, context: ViewContext): HTMLElement {
  const words = ownWords(context.locale).answers;
  const texts = ledgerFormTexts(context);
  const form: FiledForm = {
    definition: ledgerForm,
    store,
    settled: [],
    words,
    texts: [
      texts,
      ...locales.map((locale) => ledgerFormTexts(viewContext(locale, context.priceLevels))),
    ],
  };
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
      button({ text: words[kind], variant: "tertiary", onClick: () => download(kind) }),
    ),
    button({ text: words.remove, variant: "tertiary", onClick: remove }),
  ];
  const workbook = button({
    text: words.xlsx,
    variant: "tertiary",
    onClick: () => void downloadForm(form, open(), context),
  });
  const download = (kind: "json" | "csv") =>
    downloadAnswers(form, { kind, responses: [open()] }, context);
  function show() {
    const { responses, save } = store.state();
    const { answers } = open();
    hideControls(ofAnswer, responses.length === 0, workbook);
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
    ownDrop(form, message, context),
  ]);
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
