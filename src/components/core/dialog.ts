import { button } from "./button.js";
import { element, uniqueId } from "./element.js";

interface DialogOptions {
  readonly title: string;
  /** Text of the button that closes it. */
  readonly close: string;
  readonly class?: string;
}

/** A window over the page. Closes on Escape, on its button, and on a click beside it. */
export function dialog(
  { title, close: closeText, class: more = "" }: DialogOptions,
  content: readonly Node[],
) {
  const id = uniqueId("dialog");
  const close = () => node.close();
  const node = element("dialog", { class: `dialog ${more}`.trim(), "aria-labelledby": id }, [
    element("div", { class: "dialog-head" }, [
      element("h2", { id, text: title }),
      button({ text: closeText, variant: "tertiary", onClick: close }),
    ]),
    ...content,
  ]);
  node.addEventListener("click", ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    if (target === node && !isInside) close();
  });
  const open = () => {
    if (!node.isConnected) document.body.append(node);
    node.showModal();
  };
  return { node, open, close };
}
