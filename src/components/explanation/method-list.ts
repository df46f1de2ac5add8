import type { MethodGroup } from "../../view/explanation/method-rows.js";
import { element } from "../core/element.js";

/** The formulas in words, by subject, each with an example of its arithmetic. */
export function methodList(groups: readonly MethodGroup[]): HTMLElement {
  return element(
    "div",
    { class: "method-list" },
    groups.flatMap(({ name, rows }) => [
      element("h3", { text: name }),
      element(
        "ul",
        {},
        rows.map(({ id, name: called, sentence, example }) =>
          element("li", { id }, [
            element("strong", { text: called }),
            element("p", { text: sentence }),
            ...(example === null ? [] : [element("p", { class: "arithmetic", text: example })]),
          ]),
        ),
      ),
    ]),
  );
}
