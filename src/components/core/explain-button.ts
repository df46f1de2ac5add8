import { coreWords } from "../../view/core/words/index.js";
import { plainButton } from "./button.js";
import { pageLocale } from "./page/page-locale.js";

/** A number that opens how it came about. */
export function explainButton(onClick: () => void, text = ""): HTMLButtonElement {
  const title = coreWords(pageLocale()).labels.explain;
  return plainButton({ class: "explain-button", "aria-haspopup": "dialog", title, text }, onClick);
}
