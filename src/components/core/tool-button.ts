import { plainButton } from "./button.js";
import { element, setAttribute } from "./element.js";

/** A button with a sign, and its word where there is room. `update(null)` switches it off. */
export function toolButton(sign: string, word: string, onClick: () => void) {
  const node = plainButton(
    { class: "ds-button tool", "data-variant": "tertiary" },
    () => node.getAttribute("aria-disabled") !== "true" && onClick(),
    [
      element("span", { "aria-hidden": "true", text: sign }),
      element("span", { class: "tool-word", text: word }),
    ],
  );
  const update = (name: string | null) => {
    // Not `disabled`: the button must keep the focus when the last step is undone.
    setAttribute(node, "aria-disabled", String(name === null));
    setAttribute(node, "aria-label", name ?? word);
    setAttribute(node, "title", name ?? word);
  };
  update(null);
  return Object.assign(node, { update });
}
