import type { ScenarioStore } from "../../state/scenario-store.js";
import type { SavedRows } from "../../view/sharing/saved-rows.js";
import type { SavedRules } from "../../view/sharing/saved-rules.js";
import type { SharingText } from "../../view/sharing/sharing-text.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";
import { newId } from "../core/new-id.js";
import type { Toast } from "../core/toast.js";

interface SavedItemOptions {
  readonly text: SharingText;
  readonly store: ScenarioStore;
  readonly message: Toast;
  readonly freeName: SavedRules["freeName"];
  readonly open: (row: SavedRows) => void;
}

/** One saved scenario, with what can be done to it. `all` is the list it stands in. */
export function savedItem(
  row: SavedRows,
  all: readonly SavedRows[],
  { text, open, store, message, freeName }: SavedItemOptions,
): HTMLElement {
  const { id, name, detail, scenario } = row;
  const act = (action: string, onClick: () => void) =>
    button({ text: action, name: text.actionOf(action, name), variant: "tertiary", onClick });
  const duplicate = () => {
    const copy = freeName(
      name,
      all.map((one) => one.name),
    );
    store.put(newId(), { ...scenario, name: copy });
    message.show(text.savedAs(copy));
  };
  const remove = () => {
    store.put(id, null);
    const undo = () => store.put(id, scenario);
    message.show(text.removed(name), { text: text.undo, onClick: undo });
  };
  const title = element("span", { class: "saved-name", text: name });
  const rename = () => {
    const field = element("input", {
      type: "text",
      class: "ds-input",
      "data-size": "sm",
      maxlength: 80,
      "aria-label": text.newName(name),
      value: name,
    });
    let isDone = false;
    const done = (isKept: boolean) => {
      // Taking the field away takes the focus from it, which ends the renaming too.
      if (isDone) return;
      isDone = true;
      const next = field.value.trim();
      field.replaceWith(title);
      if (isKept && next !== "" && next !== name) store.put(id, { ...scenario, name: next });
    };
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      // Escape would close the window as well.
      event.preventDefault();
      done(event.key === "Enter");
    });
    field.addEventListener("blur", () => done(true));
    title.replaceWith(field);
    field.select();
  };
  return element("li", { class: "saved-item" }, [
    element("div", { class: "saved-what" }, [
      title,
      element("span", { class: "saved-detail", text: detail }),
    ]),
    element("div", { class: "saved-actions" }, [
      act(text.open, () => open(row)),
      act(text.rename, rename),
      act(text.duplicate, duplicate),
      act(text.remove, remove),
    ]),
  ]);
}
