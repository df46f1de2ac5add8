import {
  type AskedNumbers,
  askedCell,
  cellText,
  columnLabel,
  type TableColumn,
  type TableRows,
} from "../../view/figure/figure.js";
import { element } from "../core/element.js";
import { explainButton } from "../core/explain-button.js";
import { wholeWords } from "../core/whole-words.js";

/** Called when one asks how numbers came about. */
export type OnAsk = (asked: AskedNumbers) => void;

/**
 * A plain table with a caption, column heads and row heads. Numbers that the model describes call
 * `onAsk` when pressed: together they are one stop of the Tab key, and arrow keys move between them.
 */
export function dataTable(table: TableRows, onAsk?: OnAsk): HTMLTableElement {
  const { caption, columns, rows } = table;
  const head = element(
    "tr",
    {},
    columns.map((column) =>
      element("th", { scope: "col", class: kindOf(column) }, wholeWords(columnLabel(column))),
    ),
  );
  const body = rows.map((cells, row) =>
    element(
      "tr",
      {},
      cells.map((cell, place) => {
        const text = cellText(cell, columns[place]);
        if (place === 0) return element("th", { scope: "row" }, wholeWords(text));
        const asked = onAsk === undefined ? null : askedCell(table, row, place);
        if (asked === null)
          return element("td", { class: kindOf(columns[place]) }, wholeWords(text));
        return element("td", {}, [explainButton(() => onAsk?.(asked), text)]);
      }),
    ),
  );
  const node = element("table", { class: "ds-table" }, [
    element("caption", {}, wholeWords(caption)),
    element("thead", {}, [head]),
    element("tbody", {}, body),
  ]);
  if (onAsk !== undefined) moveByArrows(node);
  return node;
}

/** The class of a column's cells: words read from the left, numbers stand under each other. */
const kindOf = (column: TableColumn | undefined) =>
  typeof column === "string" ? "words" : "number";

/** Rows and cells from the one where the focus is. */
const steps: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function moveByArrows(table: HTMLTableElement): void {
  let stop: HTMLButtonElement | null = null;
  const moveStop = (to: HTMLButtonElement | null | undefined) => {
    if (stop !== null) stop.tabIndex = -1;
    stop = to ?? null;
    if (stop !== null) stop.tabIndex = 0;
  };
  const all = [...table.querySelectorAll("button")];
  for (const button of all) button.tabIndex = -1;
  moveStop(all[0]);
  table.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLButtonElement) moveStop(target);
  });
  table.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const next = step && stop && cellFrom(table, stop, step)?.querySelector("button");
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function cellFrom(
  table: HTMLTableElement,
  button: HTMLButtonElement,
  [rows, cells]: readonly [number, number],
) {
  const cell = button.closest("td");
  const row = cell?.closest("tr");
  if (!cell || !row) return null;
  return table.rows[row.rowIndex + rows]?.cells[cell.cellIndex + cells];
}
