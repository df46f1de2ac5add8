import type { KeyFigure } from "../../view/core/key-figure.js";
import { element, setText } from "./element.js";

/** The key figures side by side, each with its change under it. */
export function keyFigureList() {
  const node = element("dl", { class: "key-figures" });
  const cells = new Map<string, ReturnType<typeof addCell>>();
  const update = (figures: readonly KeyFigure[]) => {
    for (const { id, label, value, change } of figures) {
      const cell = cells.get(id) ?? addCell(node, id);
      cells.set(id, cell);
      setText(cell.label, label);
      setText(cell.value, value);
      setText(cell.change, change);
    }
  };
  return Object.assign(node, { update });
}

function addCell(list: Element, id: string) {
  const label = element("dt");
  const value = element("dd", { class: "key-value" });
  const change = element("dd", { class: "key-change" });
  list.append(element("div", { class: `key-figure ${id}` }, [label, value, change]));
  return { label, value, change };
}
