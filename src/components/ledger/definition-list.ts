import type { DefinitionGroup, DefinitionRows } from "../../view/ledger/definition-rows.js";
import { element } from "../core/element.js";
import { explainedElement, type OnExplain } from "../core/explained-text.js";

/** Terms and what they mean, folded away until asked for. */
export function definitionList(
  { title, source, groups }: DefinitionRows,
  onExplain: OnExplain,
): HTMLElement {
  return element("details", { class: "definitions card" }, [
    element("summary", {}, [element("h2", { text: title })]),
    element("p", { class: "figure-source", text: source }),
    ...groups.map((group) => groupList(group, onExplain)),
  ]);
}

const groupList = ({ title, terms }: DefinitionGroup, onExplain: OnExplain) =>
  element("section", {}, [
    element("h3", { text: title }),
    element(
      "dl",
      {},
      terms.flatMap(({ term, text }) => [
        element("dt", { text: term }),
        explainedElement("dd", text, onExplain),
      ]),
    ),
  ]);
