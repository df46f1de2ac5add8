import type { NumberReading } from "../../view/core/number-text.js";
import type { OwnFieldRows } from "../../view/municipality/own-value-rows.js";
import { element, setText, uniqueId } from "../core/element.js";

interface OpenFieldOptions {
  readonly read: (text: string) => NumberReading;
  /** Called with the number typed, or null when the field is emptied. */
  readonly onValue: (value: number | null) => void;
}

/**
 * A field for a number that may be left open; open, it shows what is reckoned with instead. A text
 * that is no such number stays with a message, and changes nothing else.
 */
export function openField({ read, onValue }: OpenFieldOptions) {
  const [id, errorId] = [uniqueId("own"), uniqueId("error")];
  const label = element("label", { for: id });
  const field = element("input", {
    id,
    type: "text",
    class: "ds-input",
    inputmode: "decimal",
    autocomplete: "off",
    "aria-describedby": errorId,
  });
  const error = element("p", { id: errorId, class: "rate-error", role: "alert" });
  const node = element("div", { class: "open-field" }, [label, field, error]);
  let shown = "";
  const say = (problem: string | null) => {
    setText(error, problem ?? "");
    field.setAttribute("aria-invalid", String(problem !== null));
  };
  field.addEventListener("change", () => {
    const text = field.value.trim();
    const reading = text === "" ? { value: null, problem: null } : read(text);
    say(reading.problem);
    if (reading.problem === null) onValue(reading.value);
  });
  const update = (rows: OwnFieldRows) => {
    setText(label, rows.label);
    field.setAttribute("aria-label", rows.name);
    field.placeholder = rows.estimate;
    // What is being corrected is left alone until the own value itself changes.
    if (rows.text === shown && field.getAttribute("aria-invalid") === "true") return;
    shown = rows.text;
    field.value = rows.text;
    say(null);
  };
  return Object.assign(node, { update });
}
