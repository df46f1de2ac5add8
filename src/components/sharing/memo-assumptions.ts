import type { StatedNumber } from "../../view/figure/figure.js";
import type { MemoRows } from "../../view/sharing/memo-rows.js";
import { element } from "../core/element.js";
import { dataTable, type OnAsk } from "../figure/data-table.js";
import { statedText } from "../figure/stated-text.js";

/** A memo's assumptions: the table of growth, and the others a line each. Numbers call `onAsk`. */
export function memoAssumptions({ assumptions, notes }: MemoRows, onAsk: OnAsk): HTMLElement {
  const ask = (stated: StatedNumber, text: string) =>
    onAsk({ title: text, numbers: [{ stated, whose: null }] });
  return element("div", { class: "memo-assumptions" }, [
    element(
      "div",
      { class: "table-scroll", role: "region", tabindex: 0, "aria-label": assumptions.caption },
      [dataTable(assumptions, onAsk)],
    ),
    element(
      "ul",
      {},
      notes.map((parts) => element("li", {}, [statedText(parts, ask)])),
    ),
  ]);
}
