import type { MemoRows } from "../view/memo-rows.js";
import { dataTable } from "./chart-figure.js";
import { element } from "./element.js";

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
