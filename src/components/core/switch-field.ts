import { element, setText, uniqueId } from "./element.js";

interface SwitchOptions {
  readonly label: string;
  /** The id of the text that tells what it does, where there is one. */
  readonly describedBy?: string | null;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is on or off at once, with its name. */
export function switchField({ label, describedBy = null, onChange }: SwitchOptions) {
  const box = element("input", {
    id: uniqueId("switch"),
    type: "checkbox",
    role: "switch",
    "aria-describedby": describedBy,
  });
  box.addEventListener("change", () => onChange(box.checked));
  const name = element("label", { for: box.id, text: label });
  const node = element("span", { class: "switch-field" }, [box, name]);
  const update = (isOn: boolean, text = label) => {
    box.checked = isOn;
    setText(name, text);
  };
  return Object.assign(node, { update });
}
