import type { KeyFigure } from "../../view/core/key-figure.js";
import { element, setText } from "./element.js";
import { explainButton } from "./explain-button.js";

interface KeyFigureListOptions {
  /** Called when one asks how a figure came about. Without it figures are plain text. */
  readonly onExplain?: (figure: KeyFigure) => void;
}

/** The key figures side by side, each with its change under it. */
export function keyFigureList({ onExplain }: KeyFigureListOptions = {}) {
  const node = element("dl", { class: "key-figures" });
  const cells = new Map<string, ReturnType<typeof addCell>>();
  const update = (figures: readonly KeyFigure[]) => {
    for (const figure of figures) {
      const cell = cells.get(figure.id) ?? addCell(node, figure.id, onExplain);
      cells.set(figure.id, cell);
      cell.update(figure);
    }
  };
  return Object.assign(node, { update });
}

function addCell(list: Element, id: string, onExplain: KeyFigureListOptions["onExplain"]) {
  let shown: KeyFigure | null = null;
  const label = element("dt");
  const ask = () => shown !== null && onExplain?.(shown);
  const amount = onExplain === undefined ? null : explainButton(ask);
  const value = element("dd", { class: "key-value" }, amount === null ? [] : [amount]);
  const change = element("dd", { class: "key-change" });
  list.append(element("div", { class: `key-figure ${id}` }, [label, value, change]));
  const update = (figure: KeyFigure) => {
    shown = figure;
    setText(label, figure.label);
    setText(amount ?? value, figure.value);
    setText(change, figure.change);
  };
  return { update };
}
