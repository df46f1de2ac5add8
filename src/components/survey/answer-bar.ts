import type { AnswerBarRows } from "../../view/survey/answer-bar-rows.js";
import type { SurveyWords } from "../../view/survey/words/index.js";
import { button } from "../core/button.js";
import { element, setText, uniqueId } from "../core/element.js";

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
  const { text, onChoice } = options;
  const id = uniqueId("answers");
  const select = element("select", {
    id,
    class: "ds-input",
    "data-size": "sm",
    "data-width": "auto",
  });
  const status = element("p", { class: "answer-status", role: "status" });
  const ofOne = [
    button({ text: text.check, variant: "primary", onClick: options.onCheck }),
    button({ text: text.carry, variant: "tertiary", onClick: options.onCarry }),
    button({ text: text.remove, variant: "tertiary", onClick: options.onRemove }),
  ];
  const ofAll = (["json", "csv"] as const).map((kind) =>
    button({ text: text[kind], variant: "tertiary", onClick: () => options.onDownload(kind) }),
  );
  const node = element("div", { class: "answer-bar" }, [
    element("span", { class: "select" }, [
      element("label", { for: id, text: text.choose }),
      select,
    ]),
    button({ text: text.create, onClick: options.onCreate }),
    ...ofOne,
    button({ text: text.workbook, variant: "tertiary", onClick: options.onWorkbook }),
    ...ofAll,
    status,
  ]);
  select.addEventListener("change", () => onChoice(select.value));
  let shown = "";
  const update = (rows: AnswerBarRows) => {
    const next = JSON.stringify(rows.answers);
    if (next !== shown)
      select.replaceChildren(
        ...rows.answers.map((answer) => element("option", { value: answer.id, text: answer.name })),
      );
    shown = next;
    select.value = rows.chosen ?? "";
    select.disabled = rows.chosen === null;
    for (const one of ofOne) one.hidden = rows.chosen === null;
    for (const one of ofAll) one.hidden = rows.chosen === null;
    setText(status, rows.saved);
  };
  return { node, update };
}
