import type { MemoRows } from "../../view/sharing/memo-rows.js";
import { element } from "../core/element.js";
import { explainedElement } from "../core/explained-text.js";
import { dataTable, type OnAsk } from "../figure/data-table.js";

/** A memo's assumptions: the table of growth, and the others a line each. Numbers call `onAsk`. */
export function memoAssumptions({ assumptions, notes }: MemoRows, onAsk: OnAsk): HTMLElement {
  return element("div", { class: "memo-assumptions" }, [
    element(
      "div",
      { class: "table-scroll", role: "region", tabindex: 0, "aria-label": assumptions.caption },
      [dataTable(assumptions, onAsk)],
    ),
    element(
      "ul",
      {},
      notes.map(({ parts, place }) =>
        explainedElement("li", parts, ({ id, value }) =>
          onAsk({ title: value, numbers: [{ stated: { ...place, id }, whose: null }] }),
        ),
      ),
    ),
  ]);
}
