import { element } from "./element.js";

/** A button with a sign, and its word where there is room. `update(null)` switches it off. */
export function toolButton(sign: string, word: string, onClick: () => void) {
  const node = element(
    "button",
    { type: "button", class: "ds-button tool", "data-variant": "tertiary", "data-size": "sm" },
    [
      element("span", { "aria-hidden": "true", text: sign }),
      element("span", { class: "tool-word", text: word }),
    ],
  );
  node.addEventListener("click", () => node.getAttribute("aria-disabled") !== "true" && onClick());
  const update = (name: string | null) => {
    // Not `disabled`: the button must keep the focus when the last step is undone.
    node.setAttribute("aria-disabled", String(name === null));
    node.setAttribute("aria-label", name ?? word);
    node.title = name ?? word;
  };
  update(null);
  return Object.assign(node, { update });
}
