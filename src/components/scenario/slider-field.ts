import type { NumberRows, NumberScale } from "../../view/core/number-scale.js";
import { element, setAttribute, setText, uniqueId } from "../core/element.js";
import { unanswered } from "./unanswered.js";

/**
 * One number: a slider beside a field that takes comma or point. A text that is no such number
 * stays in the field with a message, and changes nothing else. `track` lies behind the slider.
 */
export function sliderField(
  scale: NumberScale,
  track: HTMLElement,
  onValue: (value: number) => void,
) {
  const errorId = uniqueId("error");
  const label = element("span", { class: "rate-span" });
  const slider = element("input", { type: "range", class: "rate-slider", step: scale.step });
  const field = element("input", {
    type: "text",
    class: "ds-input rate-field",
    inputmode: "decimal",
    autocomplete: "off",
    "aria-describedby": errorId,
    "data-size": "sm",
  });
  const error = element("p", { id: errorId, class: "rate-error", role: "alert" });
  const node = element("div", { class: "rate" }, [
    label,
    element("div", { class: "rate-track" }, [track, slider]),
    element("span", { class: "rate-entry" }, [field, element("span", { text: scale.unit })]),
    error,
  ]);
  let rows: NumberRows | null = null;
  let shown = Number.NaN;
  const sent = unanswered<number>();

  const say = (problem: string | null) => {
    setText(error, problem ?? "");
    field.setAttribute("aria-invalid", String(problem !== null));
  };
  const show = (value: number) => {
    shown = value;
    field.value = scale.text(value);
    say(null);
  };
  const send = (value: number) => {
    sent.add(value);
    onValue(value);
  };
  const set = (value: number) => {
    show(value);
    send(value);
  };
  const read = (isDone: boolean) => {
    const { value, problem } = scale.read(field.value);
    if (problem !== null) {
      if (isDone) say(problem);
      return;
    }
    say(null);
    if (value !== shown) send(value);
    shown = value;
    if (isDone) show(value);
  };
  slider.addEventListener("input", () => set(scale.fromSlider(slider.value)));
  slider.addEventListener("dblclick", () => rows !== null && set(rows.resetTo));
  field.addEventListener("input", () => read(false));
  field.addEventListener("change", () => read(true));
  node.addEventListener("keydown", (event) => {
    if (rows === null || !isPlainKey(event)) return;
    const isField = event.target === field;
    const isSideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
    const isReset = (event.key === "Delete" || event.key === "Backspace") && !isField;
    if (isField && event.key === "Escape") return show(rows.value);
    const next = isReset ? rows.resetTo : scale.afterKey(event.key, shown);
    if (next === null || (isField && isSideways)) return;
    event.preventDefault();
    set(next);
  });

  const update = (next: NumberRows) => {
    rows = next;
    setText(label, next.span);
    setAttribute(slider, "aria-label", next.name);
    setAttribute(slider, "aria-valuetext", next.valueText);
    setAttribute(field, "aria-label", next.fieldName);
    setAttribute(slider, "min", scale.toSlider(next.min));
    setAttribute(slider, "max", scale.toSlider(next.max));
    if (sent.isOutrun(next.value)) return;
    slider.value = scale.toSlider(next.value);
    if (next.value !== shown) show(next.value);
  };
  return { node, update };
}

function isPlainKey({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey;
}
