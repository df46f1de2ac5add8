import type { BasisRows } from "../../view/uncertainty/basis-rows.js";
import { element } from "../core/element.js";
import { explainedElement, type OnExplain } from "../core/explained-text.js";

/** What the band rests on and leaves out, as lists. */
export function basisBox({ title, lists, note }: BasisRows, onExplain: OnExplain): HTMLElement {
  return element("section", { class: "basis-box", "aria-label": title }, [
    element("h2", { text: title }),
    ...lists.flatMap(({ head, items }) => [
      element("h3", { text: head }),
      element(
        "ul",
        {},
        items.map((parts) => explainedElement("li", parts, onExplain)),
      ),
    ]),
    element("p", { text: note }),
  ]);
}
