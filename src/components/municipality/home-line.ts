import { type SentencePart, sentenceText } from "../../view/core/sentence-parts.js";
import { element } from "../core/element.js";
import { explainedText, type OnExplain } from "../core/explained-text.js";
import { setHomeMark } from "../core/page/home-mark.js";

/**
 * What the page's scenario comes to in the reader's own municipality, in a line that is there when
 * one is chosen; pictures of the page's figures say it too.
 */
export function homeLine(onExplain: OnExplain, isExpected: boolean) {
  const node = element("p", { class: "home-line" });
  node.hidden = !isExpected;
  const text = explainedText(node, onExplain);
  /** No parts: none is chosen. */
  const update = (parts: readonly SentencePart[]) => {
    node.hidden = parts.length === 0;
    text.update(parts);
    setHomeMark(sentenceText(parts));
  };
  return Object.assign(node, { update });
}
