import type { Scenario } from "../../model/scenario/scenario.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { nameLimit } from "../../view/sharing/saved-rules.js";
import { workbenchWords } from "../../view/workbench/words/index.js";
import { element } from "../core/element.js";

/** The scenario's name, to be changed where it stands. */
export function nameField(
  { locale }: Pick<ViewContext, "locale">,
  change: (next: (now: Scenario) => Scenario) => void,
) {
  const text = workbenchWords(locale);
  const node = element("input", {
    type: "text",
    class: "ds-input scenario-name",
    maxlength: nameLimit,
    autocomplete: "off",
    placeholder: text.namePlaceholder,
    "aria-label": text.name,
  });
  node.addEventListener("input", () => {
    const name = node.value;
    change((now) => ({ ...now, name }));
  });
  const update = (name: string) => {
    if (node.value !== name) node.value = name;
  };
  return Object.assign(node, { update });
}
