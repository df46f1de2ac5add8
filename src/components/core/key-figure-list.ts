import type { KeyFigure } from "../../view/core/key-figure.js";
import { type StatedFigure, sentenceText } from "../../view/core/sentence-parts.js";
import { element, setText } from "./element.js";
import { explainButton } from "./explain-button.js";
import { explainedText } from "./explained-text.js";

interface KeyFigureListOptions {
  /** Called when one asks how a figure came about, or one under it. Without it all is plain text. */
  readonly onExplain?: (figure: AskedFigure) => void;
}

/** A figure by its id; one that is written under another has no name of its own. */
type AskedFigure = StatedFigure & Partial<Pick<KeyFigure, "label">>;

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
  const beside = onExplain === undefined ? null : explainedText(change, onExplain);
  list.append(element("div", { class: `key-figure ${id}` }, [label, value, change]));
  const update = (figure: KeyFigure) => {
    shown = figure;
    setText(label, figure.label);
    writeValue(amount ?? value, figure.value);
    if (beside === null) setText(change, sentenceText(figure.change));
    else beside.update(figure.change);
  };
  return { update };
}

/** A number that no cell has room for breaks between its groups of digits, not within one. */
function writeValue(node: Element, value: string): void {
  const groups = value.split(/(?<=\d[\u00a0,])(?=\d{3})/);
  if (groups.length < 3) setText(node, value);
  else if (node.textContent !== value)
    node.replaceChildren(...groups.flatMap((group) => [group, element("wbr")]).slice(0, -1));
}
