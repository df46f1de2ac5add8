import type { MemoRows } from "../../view/sharing/memo-rows.js";
import { element } from "../core/element.js";
import { dataTable } from "../figure/data-table.js";

/** A memo's assumptions: the table of growth, and the others a line each. */
export function memoAssumptions({ assumptions, notes }: MemoRows): HTMLElement {
  return element("div", { class: "memo-assumptions" }, [
    element(
      "div",
      { class: "table-scroll", role: "region", tabindex: 0, "aria-label": assumptions.caption },
      [dataTable(assumptions)],
    ),
    element(
      "ul",
      {},
      notes.map((text) => element("li", { text })),
    ),
  ]);
}
