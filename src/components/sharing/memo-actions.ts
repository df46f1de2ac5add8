import type { ViewContext } from "../../view/core/view-context.js";
import { memoWords } from "../../view/sharing/words/memo/index.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";

/** The tools over a memo, which are not printed. */
export function memoActions({ locale }: Pick<ViewContext, "locale">, query: string): HTMLElement {
  const { print, backToScenario } = memoWords(locale);
  return element("div", { class: "memo-actions buttons" }, [
    button({ text: print, variant: "primary", onClick: () => window.print() }),
    element("a", {
      class: "ds-button",
      "data-variant": "tertiary",
      href: `./?${query}`,
      text: backToScenario,
    }),
  ]);
}
