import { element } from "./element.js";

interface ButtonOptions {
  readonly text: string;
  readonly variant?: "primary" | "secondary" | "tertiary";
  readonly class?: string;
  /** What readers hear, where the text alone does not say it. */
  readonly name?: string;
  readonly onClick: () => void;
}

/** A small button. */
export function button({
  text,
  variant = "secondary",
  class: more = "",
  name,
  onClick,
}: ButtonOptions): HTMLButtonElement {
  const node = element("button", {
    type: "button",
    class: `ds-button ${more}`.trim(),
    "data-variant": variant,
    "data-size": "sm",
    "aria-label": name ?? null,
    text,
  });
  node.addEventListener("click", onClick);
  return node;
}
