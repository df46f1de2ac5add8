import type { Choice } from "../../view/core/choice.js";
import { element, uniqueId } from "./element.js";

interface ChoiceSelectOptions<Value> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** Whether two values are the same choice. */
  readonly isSame?: (a: Value, b: Value) => boolean;
}

/** A labelled list to choose one from. */
export function choiceSelect<Value>({
  label,
  choices,
  onChange,
  isSame = Object.is,
}: ChoiceSelectOptions<Value>) {
  const id = uniqueId("choice");
  const select = element(
    "select",
    { id, class: "ds-input", "data-width": "auto" },
    choices.map(({ text }, index) => element("option", { value: index, text })),
  );
  const node = element("span", { class: "select" }, [
    element("label", { for: id, text: label }),
    select,
  ]);
  select.addEventListener("change", () => {
    const chosen = choices[select.selectedIndex];
    if (chosen !== undefined) onChange(chosen.value);
  });
  const update = (value: Value) => {
    const index = choices.findIndex((choice) => isSame(choice.value, value));
    if (index !== select.selectedIndex) select.selectedIndex = index;
  };
  return Object.assign(node, { update });
}
