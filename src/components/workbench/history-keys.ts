import { isHelpKeyOn } from "../../state/help-key.js";

interface KeyActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly help: () => void;
}

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (Cmd on a Mac) undo and redo, `?` opens the help, unless
 * it is turned off there. Not in a field of free text, where the browser's own undo belongs, and
 * not while a dialog is open.
 */
export function historyKeys(
  { undo, redo, help }: KeyActions,
  target: Pick<Document, "addEventListener"> = document,
): void {
  target.addEventListener("keydown", (event) => {
    const isTyping = isFreeText(event.target);
    if (document.querySelector("dialog[open]") !== null) return;
    if (event.key === "?" && !isTyping && !isNumberField(event.target) && isHelpKeyOn()) {
      event.preventDefault();
      help();
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping) return;
    const key = event.key.toLowerCase();
    const action = key === "y" || (key === "z" && event.shiftKey) ? redo : undo;
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    action();
  });
}

/** A number's field that holds a number is the scenario's; with anything else in it, its own. */
function isFreeText(node: EventTarget | null): boolean {
  if (isNumberField(node)) return node.getAttribute("aria-invalid") === "true";
  return (
    node instanceof HTMLTextAreaElement ||
    (node instanceof HTMLInputElement && node.type === "text")
  );
}

function isNumberField(node: EventTarget | null): node is HTMLInputElement {
  return node instanceof HTMLInputElement && node.classList.contains("rate-field");
}
