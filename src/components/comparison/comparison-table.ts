import type {
  ComparedCell,
  ComparedFigureId,
  ComparisonTable,
} from "../../view/comparison/comparison-table.js";
import type { StatedFigure } from "../../view/core/sentence-parts.js";
import { itemAt } from "../../view/core/series.js";
import type { StatedNumber } from "../../view/figure/figure.js";
import { element } from "../core/element.js";
import { explainButton } from "../core/explain-button.js";
import { explainedElement } from "../core/explained-text.js";
import type { OnAsk } from "../figure/data-table.js";

/** A figure in the table: of which scenario, counted from 0, and what it is called. */
export interface ComparedFigure {
  readonly id: ComparedFigureId;
  readonly column: number;
  readonly label: string;
  readonly value: string;
}

interface TableOptions {
  /** Called when one asks how a result came about. */
  readonly onExplain?: (figure: ComparedFigure) => void;
  /** The same of an assumption, or of a number in a row's name. */
  readonly onAsk?: OnAsk;
}

/**
 * Facts side by side, grouped; what is other than in the first column is marked. Numbers open how
 * they came about where one can ask.
 */
export function comparisonTable(options: TableOptions) {
  const table = element("table", { class: "ds-table comparison-table" });
  const node = element("div", { class: "table-scroll", role: "region", tabindex: 0 }, [table]);
  const update = ({ caption, columns, groups, differs }: ComparisonTable) => {
    node.setAttribute("aria-label", caption);
    const head = columns.map((text) => element("th", { scope: "col", text }));
    table.replaceChildren(
      element("caption", { text: caption }),
      element("thead", {}, [element("tr", {}, [element("td"), ...head])]),
      ...groups.map(({ name, rows }) =>
        element("tbody", {}, [
          element("tr", {}, [
            element("th", { scope: "rowgroup", colspan: columns.length + 1, text: name }),
          ]),
          ...rows.map((row) =>
            element("tr", {}, [
              element("th", { scope: "row" }, nameNodes(row, options)),
              ...row.cells.map((cell, column) => {
                const whose = itemAt(columns, column);
                const place = { column, whose, label: `${whose}, ${name}, ${row.name}` };
                return comparedCell(cell.differs, cellNodes(cell, place, options), differs);
              }),
            ]),
          ),
        ]),
      ),
    );
  };
  return Object.assign(node, { update });
}

/** A row's name; numbers in it open how they came about where one can ask. */
function nameNodes(
  { name, nameParts }: ComparisonTable["groups"][number]["rows"][number],
  { onAsk }: TableOptions,
): readonly (string | Node)[] {
  if (nameParts === undefined || onAsk === undefined) return [name];
  const { parts, place } = nameParts;
  const ask = ({ id, value }: StatedFigure) =>
    onAsk({ title: value, numbers: [{ stated: { ...place, id }, whose: null }] });
  return [explainedElement("span", parts, ask)];
}

interface CellPlace {
  readonly column: number;
  readonly whose: string;
  readonly label: string;
}

/** A cell's text; what can be asked about in it is a button, or holds one for each number. */
function cellNodes(
  { figure: id, stated, inParts, text: value }: ComparedCell,
  { column, whose, label }: CellPlace,
  { onExplain, onAsk }: TableOptions,
): readonly (string | Node)[] {
  if (id !== undefined && onExplain !== undefined)
    return [explainButton(() => onExplain({ id, column, label, value }), value)];
  if (onAsk === undefined) return [value];
  const ask = (one: StatedNumber) => onAsk({ title: label, numbers: [{ stated: one, whose }] });
  if (stated !== undefined) return [explainButton(() => ask(stated), value)];
  if (inParts === undefined) return [value];
  const { parts, place } = inParts;
  return [explainedElement("span", parts, (one) => ask({ ...place, id: one.id }))];
}

function comparedCell(
  isMarked: boolean,
  nodes: readonly (string | Node)[],
  differs: string,
): HTMLElement {
  if (!isMarked) return element("td", {}, nodes);
  return element("td", {}, [
    element("mark", {}, nodes),
    element("span", { class: "ds-sr-only", text: ` (${differs})` }),
  ]);
}
