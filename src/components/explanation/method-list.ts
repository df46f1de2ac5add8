import type { SentencePart } from "../../view/core/sentence-parts.js";
import type { MethodGroup } from "../../view/explanation/method-rows.js";
import { element } from "../core/element.js";
import { explainedElement, type OnExplain } from "../core/explained-text.js";
import { wholeWords } from "../core/whole-words.js";

/** The formulas in words, by subject, each with an example of its arithmetic, which opens what is put in. */
export function methodList(groups: readonly MethodGroup[], onExplain: OnExplain): HTMLElement {
  return element(
    "div",
    { class: "method-list" },
    groups.flatMap(({ name, rows }) => [
      element("h3", { text: name }),
      element(
        "ul",
        {},
        rows.map(({ id, name: called, sentence, example }) =>
          element("li", { id }, [
            element("strong", {}, wholeWords(called)),
            element("p", {}, wholeWords(sentence)),
            ...(example === null ? [] : [exampleNode(example, onExplain)]),
          ]),
        ),
      ),
    ]),
  );
}

function exampleNode(example: readonly SentencePart[], onExplain: OnExplain): HTMLElement {
  const node = explainedElement("p", example, onExplain);
  node.classList.add("arithmetic");
  return node;
}
