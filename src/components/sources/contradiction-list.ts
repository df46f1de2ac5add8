import type { ContradictionRow } from "../../view/sources/contradiction-rows.js";
import { element } from "../core/element.js";
import { wholeWords } from "../core/whole-words.js";
import { quotedNodes } from "./quoted-nodes.js";

/** Places where a report contradicts itself, each with its name before it. */
export function contradictionList(rows: readonly ContradictionRow[]): HTMLElement {
  return list(
    rows.map(({ name, text }) => [
      element("strong", { text: `${name}.` }),
      " ",
      ...quotedNodes(text),
    ]),
  );
}

/** What can't be known, a line each. */
export function unknownList(texts: readonly string[]): HTMLElement {
  return list(texts.map(wholeWords));
}

const list = (items: readonly (readonly (Node | string)[])[]) =>
  element("div", { class: "prose" }, [
    element(
      "ul",
      {},
      items.map((item) => element("li", {}, item)),
    ),
  ]);
