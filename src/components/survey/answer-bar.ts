import type { AnswerBarRows } from "../../view/survey/answer-bar-rows.js";
import type { SurveyWords } from "../../view/survey/words/index.js";
import { button } from "../core/button.js";
import { childPerRow } from "../core/component.js";
import { element, setText, uniqueId } from "../core/element.js";
import { hideControls } from "../core/replace-content.js";

type AnswerName = AnswerBarRows["answers"][number];

interface AnswerBarOptions {
  readonly text: SurveyWords["answers"];
  readonly onChoice: (id: string) => void;
  readonly onCreate: () => void;
  readonly onCarry: () => void;
  readonly onRemove: () => void;
  readonly onCheck: () => void;
  readonly onDownload: (kind: "json" | "csv") => void;
  /** The open answer, or an empty form, to fill in elsewhere. */
  readonly onWorkbook: () => void;
}

/** Which answer is open, what can be done with it, and when it was saved. */
export function answerBar(options: AnswerBarOptions) {
  const { text } = options;
  const choice = answerSelect(text, options.onChoice);
  const status = element("p", { class: "answer-status", role: "status" });
  const create = button({ text: text.create, onClick: options.onCreate });
  const ofOne = answerButtons(options);
  const ofAll = fileButtons(options);
  const workbook = button({
    text: text.workbook,
    variant: "tertiary",
    onClick: options.onWorkbook,
  });
  const node = element("div", { class: "answer-bar" }, [
    choice,
    create,
    ...ofOne,
    workbook,
    ...ofAll,
    status,
  ]);
  const update = (rows: AnswerBarRows) => {
    choice.update(rows);
    // While there is none, the empty form is the new answer.
    hideControls([create, ...ofOne, ...ofAll], rows.chosen === null, workbook);
    setText(status, rows.saved);
  };
  return Object.assign(node, { update });
}

/** What can be done with the answer that is open. */
const answerButtons = ({ text, onCheck, onCarry, onRemove }: AnswerBarOptions) => [
  button({ text: text.check, variant: "primary", onClick: onCheck }),
  button({ text: text.carry, variant: "tertiary", onClick: onCarry }),
  button({ text: text.remove, variant: "tertiary", onClick: onRemove }),
];

/** The files that all answers can be taken along in. */
const fileButtons = ({ text, onDownload }: AnswerBarOptions) =>
  (["json", "csv"] as const).map((kind) =>
    button({ text: text[kind], variant: "tertiary", onClick: () => onDownload(kind) }),
  );

/** A list of the answers, to open one of. */
function answerSelect(text: AnswerBarOptions["text"], onChoice: AnswerBarOptions["onChoice"]) {
  const id = uniqueId("answers");
  const select = element("select", {
    id,
    class: "ds-input",
    "data-width": "auto",
  });
  select.addEventListener("change", () => onChoice(select.value));
  const node = element("span", { class: "select" }, [
    element("label", { for: id, text: text.choose }),
    select,
  ]);
  const list = childPerRow(select, ({ id }) => id, answerOption);
  const update = ({ answers, chosen }: AnswerBarRows) => {
    list(answers);
    select.value = chosen ?? "";
    select.disabled = chosen === null;
  };
  return Object.assign(node, { update });
}

function answerOption({ id }: AnswerName) {
  const node = element("option", { value: id });
  const update = ({ name }: AnswerName) => setText(node, name);
  return Object.assign(node, { update });
}
