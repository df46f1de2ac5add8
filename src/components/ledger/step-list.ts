import type { SentencePart } from "../../view/core/sentence-parts.js";
import { element } from "../core/element.js";
import { explainedElement, type OnExplain } from "../core/explained-text.js";

/** The steps of a calculation, in order; their figures open how they came about. */
export function stepList(
  steps: readonly (readonly SentencePart[])[],
  onExplain: OnExplain,
): HTMLElement {
  return element(
    "ol",
    { class: "steps" },
    steps.map((parts) => explainedElement("li", parts, onExplain)),
  );
}
