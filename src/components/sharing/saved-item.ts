import type { ScenarioLibrary } from "../../state/library.js";
import type { SavedRows } from "../../view/sharing/saved-rows.js";
import type { SavedRules } from "../../view/sharing/saved-rules.js";
import type { SharingWords } from "../../view/sharing/words/nb.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";
import type { Toast } from "../core/toast.js";
import { renameIn } from "./rename-in.js";

interface SavedItemOptions {
  readonly text: SharingWords["saved"];
  readonly store: ScenarioLibrary;
  readonly message: Toast;
  readonly freeName: SavedRules["freeName"];
  readonly open: (row: SavedRows) => void;
  /** Called when a renaming is over. */
  readonly onRenamed: () => void;
}

/** One saved scenario, with what can be done to it. `all` is the list it stands in. */
export function savedItem(
  row: SavedRows,
  all: readonly SavedRows[],
  options: SavedItemOptions,
): HTMLElement {
  const { text, open } = options;
  const { name, detail } = row;
  const title = element("span", { class: "saved-name", text: name });
  const act = (action: string, onClick: () => void) =>
    button({ text: action, name: text.actionOf(action, name), variant: "tertiary", onClick });
  return element("li", { class: "saved-item", "data-id": row.id }, [
    element("div", { class: "saved-what" }, [
      title,
      element("span", { class: "saved-detail", text: detail }),
    ]),
    element("div", { class: "saved-actions" }, [
      act(text.open, () => open(row)),
      act(text.rename, () => rename(title, row, options)),
      act(text.duplicate, () => duplicate(row, all, options)),
      act(text.remove, () => remove(row, options)),
    ]),
  ]);
}

function rename(
  title: HTMLElement,
  { id, name, scenario }: SavedRows,
  { text, store, onRenamed }: SavedItemOptions,
): void {
  const list = title.closest("ul");
  const onRename = (next: string) => {
    // Another tab may have changed it while the name was being typed.
    const latest = store.state().saved.find((one) => one.id === id)?.scenario ?? scenario;
    store.put(id, { ...latest, name: next });
  };
  const onDone = (isByKey: boolean) => {
    onRenamed();
    // The list is made anew, and what was renamed has moved up in it.
    const renamed = list?.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (isByKey) renamed?.querySelectorAll("button")[1]?.focus();
  };
  renameIn(title, { label: text.newName(name), name, onRename, onDone });
}

function duplicate(
  { name, scenario }: SavedRows,
  all: readonly SavedRows[],
  { text, store, message, freeName }: SavedItemOptions,
): void {
  const taken = all.map((one) => one.name);
  const copy = freeName(name, taken);
  store.add({ ...scenario, name: copy });
  message.show(text.savedAs(copy));
}

function remove({ id, name, scenario }: SavedRows, { text, store, message }: SavedItemOptions) {
  store.put(id, null);
  const undo = () => store.put(id, scenario);
  message.show(text.removed(name), { text: text.undo, onClick: undo });
}
