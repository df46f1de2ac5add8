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
    text,
  });
  const list = element("div", { class: "menu-list" }, content);
  keepInView(list);
  const node = element("details", { class: `menu ${name}` }, [summary, list]);
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

/** Pixels between a list and the page's edge. */
const edge = 8;

/** Moves a list that would open past the page's right edge to the left, before it is painted. */
function keepInView(list: HTMLElement): void {
  new ResizeObserver(() => {
    list.style.translate = "";
    const over = list.getBoundingClientRect().right + edge - document.documentElement.clientWidth;
    if (over > 0) list.style.translate = `${-over}px`;
  }).observe(list);
}

/** A line of a menu's list that does something. */
export function menuItem(text: string, onClick: () => void): HTMLElement {
  return element("li", {}, [plainButton({ class: "menu-item", text }, onClick)]);
}
