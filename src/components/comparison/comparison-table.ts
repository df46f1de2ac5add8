import type { ComparedFigureId, ComparisonTable } from "../../view/comparison/comparison-table.js";
import { element } from "../core/element.js";
import { explainButton } from "../core/explain-button.js";

/** A figure in the table: of which scenario, counted from 0, and what it is called. */
export interface ComparedFigure {
  readonly id: ComparedFigureId;
  readonly column: number;
  readonly label: string;
  readonly value: string;
}

type OnExplain = (figure: ComparedFigure) => void;

/**
 * Facts side by side, grouped; what is other than in the first column is marked. Figures call
 * `onExplain` when one asks how they came about.
 */
export function comparisonTable(onExplain?: OnExplain) {
  const table = element("table", { class: "ds-table comparison-table", "data-size": "sm" });
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
              element("th", { scope: "row", text: row.name }),
              ...row.cells.map((cell, column) => {
                if (cell.figure === undefined || onExplain === undefined)
                  return comparedCell(cell, differs);
                const label = `${columns[column]}, ${row.name}`;
                const figure = { id: cell.figure, column, label, value: cell.text };
                return element("td", {}, [explainButton(() => onExplain(figure), cell.text)]);
              }),
            ]),
          ),
        ]),
      ),
    );
  };
  return Object.assign(node, { update });
}

function comparedCell(
  cell: ComparisonTable["groups"][number]["rows"][number]["cells"][number],
  differs: string,
): HTMLElement {
  if (!cell.differs) return element("td", { text: cell.text });
  return element("td", {}, [
    element("mark", { text: cell.text }),
    element("span", { class: "ds-sr-only", text: ` (${differs})` }),
  ]);
}
