import { rateAfterKey } from "../view/rate-after-key.js";
import type { RateRows } from "../view/rate-grid-rows.js";
import { fromPercent, rateText, readRate } from "../view/rate-text.js";
import type { ViewContext } from "../view/view-context.js";
import { element, setText, uniqueId } from "./element.js";

/**
 * One growth rate: a slider whose track shows the report's span, beside a field that takes comma
 * or point. A text that is no rate stays in the field with a message, and changes nothing else.
 */
export function rateInput(context: ViewContext, onRate: (rate: number) => void) {
  const errorId = uniqueId("error");
  const label = element("span", { class: "rate-span" });
  const track = rateTrack();
  const slider = element("input", { type: "range", class: "rate-slider", step: 0.1 });
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
    element("div", { class: "rate-track" }, [track.node, slider]),
    element("span", { class: "rate-entry" }, [field, element("span", { text: "%" })]),
    error,
  ]);
  let rows: RateRows | null = null;
  let shown = Number.NaN;

  const say = (problem: string | null) => {
    setText(error, problem ?? "");
    field.setAttribute("aria-invalid", String(problem !== null));
  };
  const show = (rate: number) => {
    shown = rate;
    field.value = rateText(rate, context);
    say(null);
  };
  const set = (rate: number) => {
    show(rate);
    onRate(rate);
  };
  const read = (isDone: boolean) => {
    const { rate, problem } = readRate(field.value, context);
    if (problem !== null) {
      if (isDone) say(problem);
      return;
    }
    say(null);
    if (rate !== shown) onRate(rate);
    shown = rate;
    if (isDone) show(rate);
  };
  slider.addEventListener("input", () => set(fromPercent(slider.value)));
  slider.addEventListener("dblclick", () => rows !== null && set(rows.resetTo));
  field.addEventListener("input", () => read(false));
  field.addEventListener("change", () => read(true));
  node.addEventListener("keydown", (event) => {
    if (rows === null || !isPlainKey(event)) return;
    const isField = event.target === field;
    const isSideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
    const isReset = (event.key === "Delete" || event.key === "Backspace") && !isField;
    if (isField && event.key === "Escape") return show(rows.rate);
    const next = isReset ? rows.resetTo : rateAfterKey(event.key, rows.rate);
    if (next === null || (isField && isSideways)) return;
    event.preventDefault();
    set(next);
  });

  const update = (next: RateRows) => {
    rows = next;
    setText(label, next.span);
    slider.setAttribute("aria-label", next.name);
    slider.setAttribute("aria-valuetext", next.valueText);
    field.setAttribute("aria-label", `${next.name}, ${context.labels.perYear}`);
    slider.min = percent(next.min);
    slider.max = percent(next.max);
    slider.value = percent(next.rate);
    track.update(next);
    if (next.rate !== shown) show(next.rate);
  };
  return { node, update };
}

function isPlainKey({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey;
}

/** A fraction as per cent for a number input. */
function percent(fraction: number): string {
  return String(Number((fraction * 100).toFixed(3)));
}

/** The drawing behind the slider: the report's span from low to high, and a mark at medium. */
function rateTrack() {
  const span = element("span", { class: "track-span" });
  const mark = element("span", { class: "track-mark" });
  const fill = element("span", { class: "track-fill" });
  const node = element("span", { class: "track", "aria-hidden": "true" }, [fill, span, mark]);
  const update = ({ min, max, rate, published }: RateRows) => {
    const place = (value: number) => String((value - min) / (max - min));
    const { low, medium, high } = published;
    node.style.setProperty("--low", place(Math.min(low, high)));
    node.style.setProperty("--high", place(Math.max(low, high)));
    node.style.setProperty("--medium", place(medium));
    node.style.setProperty("--rate", place(rate));
    node.style.setProperty("--zero", place(Math.max(min, 0)));
  };
  return { node, update };
}
