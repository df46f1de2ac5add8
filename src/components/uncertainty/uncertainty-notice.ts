import type { KeyProblem } from "../../model/core/key-reader.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { keyProblemText } from "../../view/sharing/key-problem-text.js";
import { uncertaintyWords } from "../../view/uncertainty/words/index.js";
import { element } from "../core/element.js";

/** Tells what of a link about uncertainty could not be read. The rest of the link stands. */
export function uncertaintyNotice(
  problems: readonly KeyProblem[],
  context: Pick<ViewContext, "locale" | "labels">,
): HTMLElement {
  const { title } = uncertaintyWords(context.locale).problems;
  return element(
    "section",
    { class: "ds-alert", "data-color": "warning", role: "alert", "aria-label": title },
    [
      element("h2", { text: title }),
      element(
        "ul",
        {},
        problems.map((one) => element("li", { text: keyProblemText(one, context) })),
      ),
    ],
  );
}
