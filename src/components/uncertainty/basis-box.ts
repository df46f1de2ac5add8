import type { BasisRows } from "../../view/uncertainty/basis-rows.js";
import { element } from "../core/element.js";

/** What the band rests on and leaves out, as lists. */
export function basisBox({ title, lists, note }: BasisRows): HTMLElement {
  return element("section", { class: "basis-box", "aria-label": title }, [
    element("h2", { text: title }),
    ...lists.flatMap(({ head, items }) => [
      element("h3", { text: head }),
      element(
        "ul",
        {},
        items.map((text) => element("li", { text })),
      ),
    ]),
    element("p", { text: note }),
  ]);
}
