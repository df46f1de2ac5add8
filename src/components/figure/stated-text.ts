import type { StatedNumber, StatedPart } from "../../view/figure/figure.js";
import { element } from "../core/element.js";
import { explainButton } from "../core/explain-button.js";

/** Called with a number and how it is written when one asks how it came about. */
type OnStated = (stated: StatedNumber, text: string) => void;

/** A text whose numbers open how they came about; no mark of punctuation after one begins a line. */
export function statedText(parts: readonly StatedPart[], onStated: OnStated): HTMLElement {
  return element(
    "span",
    { class: "explained-text" },
    parts.map((part) =>
      typeof part === "string"
        ? element("span", { text: part })
        : explainButton(() => onStated(part.stated, part.text), part.text),
    ),
  );
}
