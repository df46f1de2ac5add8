import type { TableRows } from "../../view/figure/figure.js";
import { element } from "../core/element.js";
import { dataTable, type OnAsk } from "./data-table.js";

interface RegionOptions {
  readonly label?: string;
  readonly onAsk?: OnAsk;
}

/** A table in a region of its own, which scrolls sideways by touch and keyboard where it must. */
export function tableRegion(
  rows: TableRows,
  { label = rows.caption, onAsk }: RegionOptions = {},
): HTMLElement {
  return element(
    "div",
    { class: "figure-table", role: "region", tabindex: 0, "aria-label": label },
    [dataTable(rows, onAsk)],
  );
}
