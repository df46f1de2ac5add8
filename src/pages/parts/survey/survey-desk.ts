import { throttled } from "../../../components/core/throttled.js";
import { toast } from "../../../components/core/toast.js";
import type { OnAsk } from "../../../components/figure/data-table.js";
import { formEditor } from "../../../components/form/form-editor.js";
import { answerBar } from "../../../components/survey/answer-bar.js";
import type { FormDefinition } from "../../../model/form/definition.js";
import { type FormProblem, formProblems } from "../../../model/form/problems.js";
import type { FormReading } from "../../../model/form/reading.js";
import { type FormResponse, withAnswer } from "../../../model/form/response.js";
import { aboutQuestions } from "../../../model/survey/about-questions.js";
import { draftChecks, nextYear } from "../../../model/survey/draft.js";
import { readBeside } from "../../../model/survey/latest-answers.js";
import type { SurveyGround } from "../../../model/survey/survey-ground.js";
import { newRandomId } from "../../../state/new-id.js";
import type { ResponseStore } from "../../../state/responses/response-store.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import { formRows } from "../../../view/form/form-rows.js";
import type { FormTexts } from "../../../view/form/form-texts.js";
import { answerBarRows, answerName } from "../../../view/survey/answer-bar-rows.js";
import { statutoryNote, statutoryYear } from "../../../view/survey/statutory-note.js";
import { surveyWords } from "../../../view/survey/words/index.js";
import { answerDrop, downloadAnswers, downloadForm, type FiledForm } from "../answer-files.js";
import { figureAsker } from "../explainer.js";

/** Which form is filled in, short or full, is chosen over it. */
const settled = [aboutQuestions.mode];

/** Milliseconds: many files come in a second, and are shown together. */
const showRest = 50;

/** Files that are written while more are read. */
const writtenAtOnce = 25;

interface DeskOptions extends SurveyGround {
  readonly store: ResponseStore;
  /** The form's texts in the page's language first, then in the others. */
  readonly texts: readonly [FormTexts, ...FormTexts[]];
  readonly wageCost: () => number;
  readonly onAsk: OnAsk;
}

/** Where answers are filled in, checked, taken along and read back. */
export function surveyDesk(options: DeskOptions, context: ViewContext) {
  const { definition, store, texts } = options;
  const words = surveyWords(context.locale).answers;
  const form: FiledForm = { definition, store, texts, settled, words };
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
    onExplain: figureAsker(options.onAsk, () => ({ year: knownYear(open.get(), options) })),
    onAnswer: (question, answer) => {
      const response = withAnswer(open.get(), { question, answer, now: Date.now() });
      open.stayAt(response);
      void store.put([response]);
    },
  });
  const bar = deskBar(form, { open: open.get, choose, check }, context);
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
  return { bar, editor, drop: surveyDrop(form, nameOf, context) };
}

/** The year that an answer is of; null before it says one. */
function answeredYear(answers: FormResponse["answers"], { years }: Pick<DeskOptions, "years">) {
  const answered = Number(answers[aboutQuestions.year]);
  return years.includes(answered) ? answered : null;
}

const knownYear = ({ answers }: FormResponse, options: DeskOptions) =>
  statutoryYear(answeredYear(answers, options), options);

/** The open answer as the form shows it, with the payment that is known. */
function editorRows(
  { answers }: FormResponse,
  options: DeskOptions & { readonly problems: readonly FormProblem[] | null },
  context: ViewContext,
) {
  const known = { use: statutoryNote(answeredYear(answers, options), options, context) };
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
    /** What is not there, or is deleted in another tab, is not open: the latest is, if there is one. */
    orLatest: () => {
      const { responses } = store.state();
      if (!responses.some(({ id }) => id === chosen)) chosen = responses[0]?.id ?? null;
    },
  };
}

interface OpenActions {
  readonly open: () => FormResponse;
  readonly choose: (response: FormResponse | null) => void;
  readonly check: () => void;
}

/** What can be done with the answers, each with what it does to those that are kept. */
function deskBar(form: FiledForm, { open, choose, check }: OpenActions, context: ViewContext) {
  const { definition, store } = form;
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
    onDownload: (kind) =>
      downloadAnswers(form, { kind, responses: store.state().responses }, context),
    onWorkbook: () => void downloadForm(form, open(), context),
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

/** Where others' answers are dropped. The example is made up: it never comes among real ones. */
function surveyDrop(form: FiledForm, nameOf: ReturnType<typeof answerName>, context: ViewContext) {
  const { constructedFile } = surveyWords(context.locale).answers;
  const keep = keeping(form.store, nameOf);
  return answerDrop(
    form,
    async (reading) => {
      if (reading.responses.some(({ constructed }) => constructed)) return constructedFile;
      return keep(reading);
    },
    context,
  );
}

/** Keeps what files hold. Some are written at a time: to wait for each would take most of the time. */
function keeping(store: ResponseStore, nameOf: ReturnType<typeof answerName>) {
  const writes: Promise<void>[] = [];
  return async (file: FormReading): Promise<FormReading> => {
    const own = readBeside(file, store.state().responses, { newId: newRandomId, nameOf });
    if (own.responses.length > 0) writes.push(store.put(own.responses));
    if (writes.length >= writtenAtOnce) await Promise.all(writes.splice(0));
    return own;
  };
}
