import type { Answer } from "../../model/form/definition.js";
import type { FieldRows } from "../../view/form/form-rows.js";
import { typedAnswer } from "../../view/form/typed-answer.js";
import { element, setText, uniqueId } from "../core/element.js";

/** One field of a form: what is typed is the answer at once, and is never refused. */
export function formField(
  rows: FieldRows,
  onAnswer: (question: string, answer: Answer | null) => void,
) {
  const problemId = uniqueId("problem");
  const control = controlOf(rows, problemId);
  const problem = element("p", { id: problemId, class: "form-problem" });
  const unit = rows.unit === "" ? [] : [element("span", { class: "form-unit", text: rows.unit })];
  const node = element("div", { class: `form-field ${rows.kind}` }, [control, ...unit, problem]);
  const event = control instanceof HTMLSelectElement ? "change" : "input";
  control.addEventListener(event, () => onAnswer(rows.question, typedAnswer(rows, control.value)));
  let latest = rows;
  /** What a number was read as, once it is typed: "1.200" is 1,2. */
  const showRead = () => {
    const isRead = typedAnswer(rows, control.value) === typedAnswer(rows, latest.text);
    if (rows.kind === "number" && isRead) control.value = latest.text;
  };
  control.addEventListener("change", showRead);
  const update = (next: FieldRows) => {
    latest = next;
    // What stands in the field is the user's as long as it means the same.
    if (typedAnswer(next, control.value) !== typedAnswer(next, next.text))
      control.value = next.text;
    setText(problem, next.problems.map(({ text }) => text).join(" "));
    problem.hidden = next.problems.length === 0;
    const isWrong = next.problems.some(({ level }) => level !== "note");
    control.setAttribute("aria-invalid", String(isWrong));
  };
  return Object.assign(node, { update });
}

function controlOf(
  { question, kind, name, text, choices, isRequired }: FieldRows,
  problem: string,
) {
  const shared = {
    class: "ds-input",
    "data-question": question,
    "aria-label": name,
    "aria-describedby": problem,
    "aria-required": isRequired ? "true" : null,
  };
  if (kind === "text") {
    const area = element("textarea", { ...shared, rows: 1 });
    area.value = text;
    return area;
  }
  if (kind === "number") {
    const input = element("input", {
      ...shared,
      type: "text",
      inputmode: "decimal",
      autocomplete: "off",
    });
    input.value = text;
    return input;
  }
  const select = element(
    "select",
    shared,
    choices.map((choice) => element("option", { value: choice.value, text: choice.text })),
  );
  select.value = text;
  return select;
}
