import { button } from "./button.js";
import { element, setText } from "./element.js";

interface CopyFieldTexts {
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  /** Said when the browser refuses; the text is then selected, ready for Ctrl+C. */
  readonly refused: string;
}

/** A text to take along, with a button that copies it and says so. */
export function copyField(
  { label, copy, copied, refused }: CopyFieldTexts,
  write: (text: string) => Promise<void> = (text) => navigator.clipboard.writeText(text),
) {
  const field = element("input", {
    type: "text",
    class: "ds-input",
    readonly: true,
    "aria-label": label,
  });
  const status = element("p", { class: "copy-status", role: "status" });
  const press = async () => {
    try {
      await write(field.value);
      setText(status, copied);
    } catch {
      field.focus();
      field.select();
      setText(status, refused);
    }
  };
  field.addEventListener("focus", () => field.select());
  const node = element("div", { class: "copy-field" }, [
    element("div", { class: "field-row" }, [
      field,
      button({ text: copy, variant: "primary", onClick: press }),
    ]),
    status,
  ]);
  const update = (text: string) => {
    field.value = text;
    setText(status, "");
  };
  return Object.assign(node, { update });
}
