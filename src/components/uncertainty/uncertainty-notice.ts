import type { KeyProblem } from "../../model/core/key-reader.js";
import { shortText } from "../../view/core/short-text.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { uncertaintyWords } from "../../view/uncertainty/words/index.js";
import { element } from "../core/element.js";

/** Tells what of a link about uncertainty could not be read. The rest of the link stands. */
export function uncertaintyNotice(
  problems: readonly KeyProblem[],
  { locale, labels }: Pick<ViewContext, "locale" | "labels">,
): HTMLElement {
  const { title, item } = uncertaintyWords(locale).problems;
  return element(
    "section",
    { class: "ds-alert", "data-color": "warning", role: "alert", "aria-label": title },
    [
      element("h2", { text: title }),
      element(
        "ul",
        {},
        problems.map(({ field, value, isRepeated }) =>
          element("li", {
            text: isRepeated
              ? labels.linkRepeated(field)
              : item({ field, value: shortText(value) }),
          }),
        ),
      ),
    ],
  );
}
