import { nameLimit } from "../../view/sharing/saved-rules.js";
import type { SharingWords } from "../../view/sharing/words/nb.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";

/** A field for a scenario's name, and a button that saves under it. */
export function saveField(
  { save: saveText, name, unnamed }: SharingWords["saved"],
  onSave: (name: string) => void,
) {
  const field = element("input", {
    type: "text",
    class: "ds-input",
    maxlength: nameLimit,
    "aria-label": name,
    placeholder: unnamed,
  });
  const save = () => onSave(field.value.trim());
  field.addEventListener("keydown", ({ key }) => key === "Enter" && save());
  const node = element("div", { class: "field-row" }, [
    field,
    button({ text: saveText, variant: "primary", onClick: save }),
  ]);
  const update = (value: string) => {
    field.value = value;
  };
  return Object.assign(node, { update });
}
