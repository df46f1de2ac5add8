import { type Attributes, element } from "./element.js";

interface ButtonOptions {
  readonly text: string;
  readonly variant?: "primary" | "secondary" | "tertiary";
  readonly class?: string;
  /** What readers hear, where the text alone does not say it. */
  readonly name?: string;
  readonly onClick: () => void;
}

/** Something to press, without looks of its own: every button there is is made here. */
export function plainButton(
  attributes: Attributes,
  onClick: () => void,
  content: readonly (Node | string)[] = [],
): HTMLButtonElement {
  const node = element("button", { type: "button", ...attributes }, content);
  node.addEventListener("click", onClick);
  return node;
}

/** A small button. */
export function button({
  text,
  variant = "secondary",
  class: more = "",
  name,
  onClick,
}: ButtonOptions): HTMLButtonElement {
  const look = { class: `ds-button ${more}`.trim(), "data-variant": variant };
  return plainButton({ ...look, "aria-label": name ?? null, text }, onClick);
}
