import { coreWords } from "../../view/core/words/index.js";
import { element } from "./element.js";
import { pageLocale } from "./page-locale.js";

/** A number that opens how it came about. */
export function explainButton(onClick: () => void, text = ""): HTMLButtonElement {
  const node = element("button", {
    type: "button",
    class: "explain-button",
    "aria-haspopup": "dialog",
    title: coreWords(pageLocale()).labels.explain,
    text,
  });
  node.addEventListener("click", onClick);
  return node;
}
