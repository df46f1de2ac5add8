import { button } from "./button.js";
import { element } from "./element.js";
import { clearTop } from "./page/clear-top.js";

interface ToastAction {
  readonly text: string;
  readonly onClick: () => void;
  /** Whether the message stands until something is pressed. */
  readonly isLasting?: boolean;
}

/** Milliseconds that a message stands; longer when there is something to press. */
const stay = { message: 4000, action: 12_000 };

/**
 * A line at the bottom of the window that tells what was just done, and is read out. It stands as
 * long as it has the focus.
 */
export function toast() {
  const text = element("span", { role: "status" });
  const actions = element("span");
  const node = element("div", { class: "toast", popover: "manual" }, [text, actions]);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const goBack = returnOf(node);
  const hide = () => {
    if (!node.matches(":popover-open")) return;
    goBack();
    node.hidePopover();
  };
  const hideUnused = () => {
    if (node.matches(":focus-within")) timer = setTimeout(hideUnused, stay.message);
    else hide();
  };
  const show = (message: string, action: ToastAction | null = null) => {
    if (timer !== null) clearTimeout(timer);
    const press = () => {
      hide();
      action?.onClick();
    };
    actions.replaceChildren(
      ...(action === null ? [] : [button({ text: action.text, onClick: press })]),
    );
    hide();
    // All outside an open dialog is out of reach: the message must stand in it.
    (document.querySelector("dialog[open]") ?? document.body).append(node);
    node.style.top = "";
    node.showPopover(besideFocus());
    text.textContent = message;
    moveOffHandles(node);
    if (action?.isLasting === true) return;
    timer = setTimeout(hideUnused, action === null ? stay.message : stay.action);
  };
  return { show };
}

/** Tab leads from where the focus is to what there is to press, in browsers that know of it. */
function besideFocus(): ShowPopoverOptions {
  const source = document.activeElement;
  return source instanceof HTMLElement && source !== document.body ? { source } : {};
}

/** Gives the focus, where the message has it, back to what had it before. */
function returnOf(node: HTMLElement): () => void {
  let before: HTMLElement | null = null;
  node.addEventListener("focusin", ({ relatedTarget: from }) => {
    if (from instanceof HTMLElement && !node.contains(from)) before = from;
  });
  return () => {
    if (node.matches(":focus-within")) before?.focus();
  };
}

/** Moves a message up where it would cover something to drag. */
function moveOffHandles(node: HTMLElement): void {
  const box = node.getBoundingClientRect();
  const handles = [...document.querySelectorAll("input[type=range], [role=slider]")];
  const top = clearTop(
    box,
    handles.map((handle) => handle.getBoundingClientRect()),
  );
  if (top !== box.top) node.style.top = `${top}px`;
}

export type Toast = ReturnType<typeof toast>;
