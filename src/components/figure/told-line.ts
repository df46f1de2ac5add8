import { itemAt } from "../../view/core/series.js";
import type { ToldText } from "../../view/figure/told.js";
import { setText } from "../core/element.js";
import { explainedText } from "../core/explained-text.js";
import type { OnAsk } from "./data-table.js";

/** Writes a text of a figure into an element; numbers that it tells of can be asked about. */
export function toldLine(node: Element, onAsk: OnAsk | undefined) {
  let told: ToldText | undefined;
  if (onAsk === undefined)
    return (text: string, _?: ToldText, before = "") => setText(node, before + text);
  const words = explainedText(node, ({ id, value }) => {
    const stated = itemAt(told?.numbers ?? [], Number(id));
    onAsk({ title: value, numbers: [{ stated, whose: null }] });
  });
  return (text: string, given?: ToldText, before = "") => {
    told = given;
    words.update(told === undefined ? [before + text] : [before, ...told.parts]);
  };
}
