import type { SentencePart } from "../../view/core/sentence-parts.js";
import { element } from "../core/element.js";
import { explainedText, type OnExplain } from "../core/explained-text.js";

/** The steps of a calculation, in order; their figures open how they came about. */
export function stepList(
  steps: readonly (readonly SentencePart[])[],
  onExplain: OnExplain,
): HTMLElement {
  return element(
    "ol",
    { class: "steps" },
    steps.map((parts) => {
      const step = element("li");
      explainedText(step, onExplain).update(parts);
      return step;
    }),
  );
}
