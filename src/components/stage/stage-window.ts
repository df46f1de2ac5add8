import type { ViewContext } from "../../view/core/view-context.js";
import { stageWords } from "../../view/stage/words/index.js";
import { element } from "../core/element.js";

interface StageWindowOptions {
  /** So many places on in the list; left out where nothing can be changed. */
  readonly onStep?: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Which way a key goes in the list; Page Up and Page Down are what a presenter's remote sends. */
const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 1,
  PageUp: -1,
};

/** The whole window as a stage. Escape leaves, and gives the focus back to where it was. */
export function stageWindow(
  { locale }: Pick<ViewContext, "locale">,
  content: readonly Node[],
  { onStep, onClose }: StageWindowOptions,
) {
  const { title } = stageWords(locale);
  const node = element("dialog", { class: "stage", "aria-label": title, tabindex: -1 }, content);
  const press = (event: KeyboardEvent) => {
    const by = steps[event.key];
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (by === undefined || !isPlain || event.defaultPrevented || isField(event.target)) return;
    // What is open over the stage has the keys.
    if (document.querySelector("dialog.stage ~ dialog[open]") !== null) return;
    event.preventDefault();
    onStep?.(by);
  };
  node.addEventListener("close", () => {
    document.removeEventListener("keydown", press);
    node.remove();
    onClose();
  });
  const open = () => {
    document.addEventListener("keydown", press);
    document.body.append(node);
    node.showModal();
    // No control is to be marked before the room, nor scrolled to.
    node.focus();
  };
  return { open, close: () => node.close() };
}

/** Whether the arrows move something within: a text's caret, a list's choice, a slider. */
const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches("input:not([type=checkbox]), select");
