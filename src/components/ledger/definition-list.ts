import type { DefinitionGroup, DefinitionRows } from "../../view/ledger/definition-rows.js";
import { element } from "../core/element.js";

/** Terms and what they mean, folded away until asked for. */
export function definitionList({ title, source, groups }: DefinitionRows): HTMLElement {
  return element("details", { class: "definitions card" }, [
    element("summary", {}, [element("h2", { text: title })]),
    element("p", { class: "figure-source", text: source }),
    ...groups.map(groupList),
  ]);
}

const groupList = ({ title, terms }: DefinitionGroup) =>
  element("section", {}, [
    element("h3", { text: title }),
    element(
      "dl",
      {},
      terms.flatMap(({ term, text }) => [element("dt", { text: term }), element("dd", { text })]),
    ),
  ]);
