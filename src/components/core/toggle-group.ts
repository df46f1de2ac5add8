import { plainButton } from "./button.js";
import { element, setAttribute } from "./element.js";

interface ToggleGroupOptions<Value extends string> {
  /** What the choice is about, for readers. */
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** Buttons of which at most one is on. `update(null)` turns all off. */
export function toggleGroup<Value extends string>({
  name,
  options,
  onChange,
}: ToggleGroupOptions<Value>) {
  const buttons = options.map(({ value, label }) => {
    const button = plainButton({ class: "toggle", text: label }, () => onChange(value));
    return { value, button };
  });
  const node = element(
    "div",
    { class: "toggle-group", role: "group", "aria-label": name },
    buttons.map(({ button }) => button),
  );
  const update = (chosen: Value | null) => {
    for (const { value, button } of buttons)
      setAttribute(button, "aria-pressed", String(value === chosen));
  };
  return Object.assign(node, { update });
}
