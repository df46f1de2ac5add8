import { button } from "../core/button.js";
import { element, setAttribute, setText } from "../core/element.js";

/** An interval with its ends' names, in a control with two handles. */
export interface RangeRows {
  readonly span: string;
  readonly lowName: string;
  readonly highName: string;
  readonly resetName: string;
  /** What lies between: neither handle passes it. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  readonly lowText: string;
  readonly highText: string;
  readonly text: string;
  readonly isOwn: boolean;
  readonly min: number;
  readonly max: number;
}

interface RangeOptions {
  /** Written on the button that sets the interval back. */
  readonly reset: string;
  /** The slider's step. */
  readonly step: number;
  readonly onRange: (low: number, high: number) => void;
  readonly onReset: () => void;
}

/** An interval around a value: two native sliders over one track, so both work by keyboard. */
export function rangeField({ reset, step, onRange, onReset }: RangeOptions) {
  const handle = (side: string) =>
    element("input", { type: "range", class: `range-handle ${side}`, step });
  const [low, high] = [handle("low"), handle("high")];
  const label = element("span", { class: "rate-span" });
  const text = element("span", { class: "range-text" });
  const track = element("span", { class: "range-track" }, [
    element("span", { class: "range-fill", "aria-hidden": "true" }),
    element("span", { class: "range-rate", "aria-hidden": "true" }),
    low,
    high,
  ]);
  const back = button({ text: reset, variant: "tertiary", class: "range-reset", onClick: onReset });
  const node = element("div", { class: "range" }, [label, track, text, back]);
  let rows: RangeRows | null = null;
  const send = () => {
    if (rows === null) return;
    const { rate } = rows;
    onRange(Math.min(rate, Number(low.value)), Math.max(rate, Number(high.value)));
  };
  for (const input of [low, high]) input.addEventListener("input", send);
  const update = (next: RangeRows) => {
    rows = next;
    setText(label, next.span);
    setText(text, next.text);
    for (const [input, value, name, spoken] of [
      [low, next.low, next.lowName, next.lowText],
      [high, next.high, next.highName, next.highText],
    ] as const) {
      setAttribute(input, "min", String(next.min));
      setAttribute(input, "max", String(next.max));
      setAttribute(input, "aria-label", name);
      setAttribute(input, "aria-valuetext", spoken);
      if (input.value !== String(value)) input.value = String(value);
    }
    const place = (value: number) => String((value - next.min) / (next.max - next.min));
    track.style.setProperty("--low", place(next.low));
    track.style.setProperty("--high", place(next.high));
    track.style.setProperty("--rate", place(next.rate));
    setAttribute(back, "aria-label", next.resetName);
    back.hidden = !next.isOwn;
  };
  return { node, update };
}
