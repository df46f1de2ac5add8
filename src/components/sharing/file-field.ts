import { element } from "../core/element.js";

interface FileFieldOptions {
  readonly label: string;
  /** Kinds of files offered: ".json,.xlsx". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Asks for a file. Not to be seen: something else is pressed, and calls its `click`. */
export function fileField({ label, accept, onFile }: FileFieldOptions): HTMLInputElement {
  const field = element("input", {
    type: "file",
    accept,
    class: "ds-sr-only",
    tabindex: -1,
    "aria-label": label,
  });
  field.addEventListener("change", () => {
    const [file] = field.files ?? [];
    if (file !== undefined) onFile(file);
    // The same file may be chosen again.
    field.value = "";
  });
  return field;
}
