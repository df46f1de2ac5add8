import type { SpreadRow } from "../../view/uncertainty/spread-rows.js";
import { button } from "../core/button.js";
import { element, setAttribute, setText } from "../core/element.js";
import { explainButton } from "../core/explain-button.js";
import { holdInPlace } from "../core/page/hold-in-place.js";

interface RangeOptions {
  /** Written on the button that sets the interval back. */
  readonly reset: string;
  /** The slider's step. */
  readonly step: number;
  /** The interval was set to lie between two ends; null: back to what it was. */
  readonly onRange: (
    rows: SpreadRow,
    ends: { readonly low: number; readonly high: number } | null,
  ) => void;
  /** Called when one asks how the interval came about. */
  readonly onExplain: (rows: SpreadRow) => void;
}

/** A rate's interval, around the rate: two native sliders over one track, so both work by keyboard. */
export function rangeField(options: RangeOptions) {
  const { reset, step, onRange, onExplain } = options;
  let rows: SpreadRow | null = null;
  const label = element("span", { class: "rate-span" });
  const track = rangeTrack(step, (low, high) => {
    if (rows === null) return;
    onRange(rows, { low: Math.min(rows.rate, low), high: Math.max(rows.rate, high) });
  });
  const text = explainButton(() => rows !== null && onExplain(rows));
  const back = button({
    text: reset,
    variant: "tertiary",
    class: "range-reset",
    onClick: () => rows !== null && onRange(rows, null),
  });
  const node = element("div", { class: "range" }, [
    label,
    track,
    element("span", { class: "range-text" }, [text]),
    back,
  ]);
  holdInPlace(node);
  const update = (next: SpreadRow) => {
    rows = next;
    setText(label, next.span);
    setText(text, next.text);
    track.update(next);
    setAttribute(back, "aria-label", next.resetName);
    back.hidden = !next.isOwn;
  };
  return Object.assign(node, { update });
}

/** The two handles, and between them the interval and a mark at what lies between. */
function rangeTrack(step: number, onEnds: (low: number, high: number) => void) {
  const handle = (side: string) =>
    element("input", { type: "range", class: `range-handle ${side}`, step });
  const handles = [handle("low"), handle("high")] as const;
  const [lower, upper] = handles;
  for (const input of handles)
    input.addEventListener("input", () => onEnds(Number(lower.value), Number(upper.value)));
  const node = element("span", { class: "range-track" }, [
    element("span", { class: "range-fill", "aria-hidden": "true" }),
    element("span", { class: "range-rate", "aria-hidden": "true" }),
    ...handles,
  ]);
  const update = (rows: SpreadRow) => {
    const { min, max, low, high, rate } = rows;
    const place = (value: number) => String((value - min) / (max - min));
    node.style.setProperty("--low", place(low));
    node.style.setProperty("--high", place(high));
    node.style.setProperty("--rate", place(rate));
    setHandle(lower, rows, { value: low, name: rows.lowName, spoken: rows.lowText });
    setHandle(upper, rows, { value: high, name: rows.highName, spoken: rows.highText });
  };
  return Object.assign(node, { update });
}

function setHandle(
  input: HTMLInputElement,
  { min, max }: Pick<SpreadRow, "min" | "max">,
  { value, name, spoken }: { value: number; name: string; spoken: string },
): void {
  setAttribute(input, "min", String(min));
  setAttribute(input, "max", String(max));
  setAttribute(input, "aria-label", name);
  setAttribute(input, "aria-valuetext", spoken);
  if (input.value !== String(value)) input.value = String(value);
}
