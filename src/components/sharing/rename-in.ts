import { nameLimit } from "../../view/sharing/saved-rules.js";
import { element } from "../core/element.js";

interface RenameOptions {
  readonly label: string;
  readonly name: string;
  readonly onRename: (name: string) => void;
  /** Called when the field is gone, whether the name was kept or not. By a key, it had the focus. */
  readonly onDone: (isByKey: boolean) => void;
}

/**
 * Puts a field in the place of `title` until the name is kept, by Enter or by leaving the field,
 * or given up, by Escape.
 */
export function renameIn(
  title: HTMLElement,
  { label, name, onRename, onDone }: RenameOptions,
): void {
  const field = element("input", {
    type: "text",
    class: "ds-input",
    maxlength: nameLimit,
    "aria-label": label,
    value: name,
  });
  let isDone = false;
  const done = (isKept: boolean, isByKey = false) => {
    // Taking the field away takes the focus from it, which ends the renaming too.
    if (isDone) return;
    isDone = true;
    const next = field.value.trim();
    field.replaceWith(title);
    if (isKept && next !== "" && next !== name) onRename(next);
    onDone(isByKey);
  };
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // Escape would close the window as well.
    event.preventDefault();
    done(event.key === "Enter", true);
  });
  field.addEventListener("blur", () => done(true));
  title.replaceWith(field);
  field.select();
}
