import { plainButton } from "./button.js";
import { element } from "./element.js";

interface MenuOptions {
  readonly class?: string;
  readonly text: string;
}

/** A button that opens a panel beside it. Closes on Escape, on a click elsewhere, and by `close`. */
export function menu({ class: name = "", text }: MenuOptions, content: readonly Node[]) {
  const summary = element("summary", {
    class: "ds-button",
    "data-variant": "tertiary",
    "data-size": "sm",
    text,
  });
  const node = element("details", { class: `menu ${name}` }, [
    summary,
    element("div", { class: "menu-list" }, content),
  ]);
  const close = () => {
    node.open = false;
  };
  node.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !node.contains(relatedTarget)) close();
  });
  node.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !node.open) return;
    close();
    summary.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (node.open && target instanceof Node && !node.contains(target)) close();
  });
  return { node, summary, close };
}

/** A line of a menu's list that does something. */
export function menuItem(text: string, onClick: () => void): HTMLElement {
  return element("li", {}, [plainButton({ class: "menu-item", text }, onClick)]);
}
