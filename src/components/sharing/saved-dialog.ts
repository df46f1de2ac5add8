import { type ScenarioLibrary, scenarioLibrary } from "../../state/library.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { coreWords } from "../../view/core/words/index.js";
import type { SavedRows } from "../../view/sharing/saved-rows.js";
import { type SavedRules, savedRules } from "../../view/sharing/saved-rules.js";
import { sharingWords } from "../../view/sharing/words/index.js";
import { dialog } from "../core/dialog.js";
import { element } from "../core/element.js";
import { replaceContent } from "../core/replace-content.js";
import type { Toast } from "../core/toast.js";
import type { ScenarioExchange } from "./handover-menu.js";
import { saveField } from "./save-field.js";
import { savedFiles } from "./saved-files.js";
import { savedItem } from "./saved-item.js";
import { storeAlert } from "./store-alert.js";

interface SavedDialogOptions extends Pick<ScenarioExchange, "tables" | "present" | "onOpen"> {
  readonly message: Toast;
}

/** The saved scenarios: save, open, rename, duplicate, delete with a way back, and files. */
export function savedDialog(context: ViewContext, options: SavedDialogOptions) {
  const { tables, message, present, onOpen } = options;
  const words = sharingWords(context.locale);
  const rules = savedRules(tables, context);
  const store = scenarioLibrary(tables);
  const alert = element("div");
  const list = element("ul", { class: "saved-list" });
  const report = element("div", { class: "import-report", role: "status" });
  const name = saveField(words.saved, saver(context, rules, store, options));
  const files = savedFiles(context, { store, report });
  const { title } = words.saved;
  const kept = element("p", { class: "rate-help", text: words.saved.kept });
  const content = [alert, name, list, files, report, kept];
  const made = dialog({ title, close: coreWords(context.locale).close }, content);
  const open = (row: SavedRows) => {
    onOpen(row.scenario);
    made.close();
    message.show(words.saved.opened(row.name));
  };
  const { freeName } = rules;
  const show = () => {
    const state = store.state();
    alert.replaceChildren(...storeAlert(state, words.store, store));
    // A name that is being typed stands until it is done: another tab may save meanwhile.
    if (list.querySelector("input") !== null) return;
    const shown = rules.rows(state.saved);
    const options = { text: words.saved, open, store, message, freeName, onRenamed: show };
    const items = shown.map((row) => savedItem(row, shown, options));
    const empty = element("li", { text: words.saved.empty });
    replaceContent(list, items.length === 0 ? [empty] : items, name.querySelector("input"));
  };
  store.subscribe(show);
  return {
    open: () => {
      const taken = rules.rows(store.state().saved).map((row) => row.name);
      name.update(rules.offeredName(present(), taken));
      report.replaceChildren();
      made.open();
    },
  };
}

/** Saves the scenario under a name: over the one that has it, with a way back, or as a new one. */
function saver(
  { locale }: Pick<ViewContext, "locale">,
  { rows, freeName }: SavedRules,
  store: ScenarioLibrary,
  { message, present, onOpen }: SavedDialogOptions,
) {
  const text = sharingWords(locale).saved;
  return (wanted: string) => {
    const shown = rows(store.state().saved);
    const same = shown.find((row) => row.name === wanted);
    const names = shown.map((row) => row.name);
    const title = wanted || freeName(text.unnamed, names);
    const scenario = { ...present(), name: title };
    if (same === undefined) store.add(scenario);
    else store.put(same.id, scenario);
    onOpen(scenario);
    if (same === undefined) return message.show(text.savedAs(title));
    const undo = () => store.put(same.id, same.scenario);
    message.show(text.replaced(title), { text: text.undo, onClick: undo });
  };
}
