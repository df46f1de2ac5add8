import type { NumberRows, NumberScale } from "../../view/core/number-scale.js";
import { coreWords } from "../../view/core/words/index.js";
import { plainButton } from "../core/button.js";
import type { Component } from "../core/component.js";
import { element, setAttribute, setText, uniqueId } from "../core/element.js";
import { holdInPlace } from "../core/page/hold-in-place.js";
import { pageLocale } from "../core/page/page-locale.js";
import { plainTrack } from "./plain-track.js";
import { unanswered } from "./unanswered.js";

/**
 * One number: a slider beside a field that takes comma or point. A text that is no such number
 * stays in the field with a message, and changes nothing else. `track` lies behind the slider.
 */
export function sliderField<Rows extends NumberRows = NumberRows>(
  scale: NumberScale,
  onValue: (value: number) => void,
  track: Component<Rows> = plainTrack(),
) {
  const label = element("span", { class: "rate-span" });
  const slider = element("input", { type: "range", class: "rate-slider", step: scale.step });
  const entry = numberEntry(scale);
  const { send, isOutrun } = sending(onValue);
  const set = (value: number) => {
    entry.show(value);
    send(value);
  };
  const steps = stepButtons(entry, set);
  const node = element("div", { class: "rate" }, [
    label,
    steps.less,
    element("div", { class: "rate-track" }, [track, slider]),
    steps.more,
    ...entry.nodes,
  ]);
  holdInPlace(node);
  let rows: Rows | null = null;
  slider.addEventListener("input", () => set(scale.fromSlider(slider.value)));
  slider.addEventListener("dblclick", () => rows !== null && set(rows.resetTo));
  entry.onText((isDone) => entry.read(isDone, send));
  node.addEventListener("keydown", (event) => rows !== null && press(event, rows, entry, set));
  const update = (next: Rows) => {
    rows = next;
    track.update(next);
    setText(label, next.span);
    nameSlider(slider, scale, next);
    for (const named of [steps, entry]) named.name(next);
    if (isOutrun(next.value)) return;
    slider.value = scale.toSlider(next.value);
    if (next.value !== entry.shown()) entry.show(next.value);
  };
  return Object.assign(node, { update });
}

/** Sends numbers on, and knows whether what comes back was outrun by what was sent since. */
function sending(onValue: (value: number) => void) {
  const sent = unanswered<number>();
  const send = (value: number) => {
    sent.add(value);
    onValue(value);
  };
  return { send, isOutrun: sent.isOutrun };
}

/** A step less and more, for a finger: the style sheet shows them where the screen is narrow. */
function stepButtons(
  { scale, shown }: ReturnType<typeof numberEntry>,
  set: (value: number) => void,
) {
  const { labels } = coreWords(pageLocale());
  const step = (key: string) => {
    const next = scale.afterKey(key, shown());
    if (next !== null) set(next);
  };
  const less = plainButton({ class: "rate-step", text: "−" }, () => step("ArrowDown"));
  const more = plainButton({ class: "rate-step", text: "+" }, () => step("ArrowUp"));
  const name = ({ name: of }: NumberRows) => {
    setAttribute(less, "aria-label", labels.less(of));
    setAttribute(more, "aria-label", labels.more(of));
  };
  return { less, more, name };
}

/** The field with its unit, the message under it, and the last number that it stood for. */
function numberEntry(scale: NumberScale) {
  const errorId = uniqueId("error");
  const field = element("input", {
    type: "text",
    class: "ds-input rate-field",
    inputmode: "decimal",
    autocomplete: "off",
    "aria-describedby": errorId,
  });
  const error = element("p", { id: errorId, class: "rate-error", role: "alert" });
  let shown = Number.NaN;
  const say = (problem: string | null) => {
    setText(error, problem ?? "");
    setAttribute(field, "aria-invalid", String(problem !== null));
  };
  const show = (value: number) => {
    shown = value;
    field.value = scale.text(value);
    say(null);
  };
  /** Sends what is typed; while it is being typed, a text that is no number is let be. */
  const read = (isDone: boolean, send: (value: number) => void) => {
    const { value, problem } = scale.read(field.value);
    if (problem !== null) return isDone ? say(problem) : undefined;
    say(null);
    if (value !== shown) send(value);
    shown = value;
    if (isDone) show(value);
  };
  const onText = (act: (isDone: boolean) => void) => {
    field.addEventListener("input", () => act(false));
    field.addEventListener("change", () => act(true));
  };
  const unit = element("span", { text: scale.unit });
  const nodes = [element("span", { class: "rate-entry" }, [field, unit]), error];
  const name = ({ fieldName }: NumberRows) => setAttribute(field, "aria-label", fieldName);
  return { nodes, name, onText, field, show, read, scale, shown: () => shown };
}

/** Arrows and Page Up step, Delete resets, Escape in the field takes back what was typed. */
function press(
  event: KeyboardEvent,
  rows: NumberRows,
  { field, show, shown, scale }: ReturnType<typeof numberEntry>,
  set: (value: number) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isField = event.target === field;
  const isSideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
  const isReset = (event.key === "Delete" || event.key === "Backspace") && !isField;
  const isTakenBack = isField && event.key === "Escape";
  if (isTakenBack) show(rows.value);
  const next = isReset ? rows.resetTo : scale.afterKey(event.key, shown());
  if (next === null || isTakenBack || (isField && isSideways)) return;
  event.preventDefault();
  set(next);
}

function nameSlider(slider: HTMLElement, { toSlider }: NumberScale, rows: NumberRows): void {
  setAttribute(slider, "aria-label", rows.name);
  setAttribute(slider, "aria-valuetext", rows.valueText);
  setAttribute(slider, "min", toSlider(rows.min));
  setAttribute(slider, "max", toSlider(rows.max));
}
