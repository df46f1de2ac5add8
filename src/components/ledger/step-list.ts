import { element } from "../core/element.js";

/** The steps of a calculation, in order. */
export function stepList(steps: readonly string[]): HTMLElement {
  return element(
    "ol",
    { class: "steps" },
    steps.map((text) => element("li", { text })),
  );
}
