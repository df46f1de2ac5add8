import type { Scenario } from "../../model/scenario/scenario.js";
import type { ScenarioTables } from "../../model/sharing/read-scenario.js";
import type { SavedReading } from "../../model/sharing/saved-file.js";
import { type ScenarioStore, scenarioStore } from "../../state/scenario-store.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { SavedRows } from "../../view/sharing/saved-rows.js";
import { type SavedRules, savedRules } from "../../view/sharing/saved-rules.js";
import { scenarioProblemText } from "../../view/sharing/scenario-problem-text.js";
import { type SharingText, sharingText } from "../../view/sharing/sharing-text.js";
import { workbenchText } from "../../view/workbench/workbench-text.js";
import { button } from "../core/button.js";
import { dialog } from "../core/dialog.js";
import { element } from "../core/element.js";
import { newId } from "../core/new-id.js";
import { saveFile } from "../core/save-file.js";
import type { Toast } from "../core/toast.js";
import { savedItem } from "./saved-item.js";
import { storeAlert } from "./store-alert.js";

interface SavedDialogOptions {
  readonly tables: ScenarioTables;
  readonly message: Toast;
  readonly present: () => Scenario;
  readonly onOpen: (scenario: Scenario) => void;
}

/** The saved scenarios: save, open, rename, duplicate, delete with a way back, and files. */
export function savedDialog(
  context: ViewContext,
  { tables, message, present, onOpen }: SavedDialogOptions,
) {
  const text = sharingText(context.locale);
  const rules = savedRules(tables, context, newId);
  const store = scenarioStore(rules);
  const alert = element("div");
  const list = element("ul", { class: "saved-list" });
  const report = element("div", { class: "import-report", role: "status" });
  const name = saveField(text, (wanted) => {
    const shown = rules.rows(store.state().saved);
    const same = shown.find((row) => row.name === wanted);
    const names = shown.map((row) => row.name);
    const title = wanted || rules.freeName(text.unnamed, names);
    const scenario = { ...present(), name: title };
    store.put(same?.id ?? newId(), scenario);
    onOpen(scenario);
    if (same === undefined) return message.show(text.savedAs(title));
    const undo = () => store.put(same.id, same.scenario);
    message.show(text.replaced(title), { text: text.undo, onClick: undo });
  });
  const made = dialog({ title: text.savedTitle, close: workbenchText(context.locale).close }, [
    alert,
    name.node,
    list,
    fileRow(context, rules, store, report),
    report,
  ]);
  const open = (row: SavedRows) => {
    onOpen(row.scenario);
    made.close();
    message.show(text.opened(row.name));
  };
  const { freeName } = rules;
  store.subscribe((state) => {
    alert.replaceChildren(...storeAlert(state, text, store));
    const shown = rules.rows(state.saved);
    const item = (row: SavedRows) =>
      savedItem(row, shown, { text, open, store, message, freeName });
    list.replaceChildren(...shown.map(item));
    if (shown.length === 0) list.append(element("li", { text: text.empty }));
  });
  return {
    open: () => {
      name.update(present().name);
      report.replaceChildren();
      made.open();
    },
  };
}

function saveField(text: SharingText, onSave: (name: string) => void) {
  const field = element("input", {
    type: "text",
    class: "ds-input",
    "data-size": "sm",
    maxlength: 80,
    "aria-label": text.saveName,
    placeholder: text.unnamed,
  });
  const save = () => onSave(field.value.trim());
  field.addEventListener("keydown", ({ key }) => key === "Enter" && save());
  const node = element("div", { class: "field-row" }, [
    field,
    button({ text: text.save, variant: "primary", onClick: save }),
  ]);
  const update = (name: string) => {
    field.value = name;
  };
  return { node, update };
}

/** All to a file, and from a file; what could not be read is listed. */
function fileRow(
  context: ViewContext,
  { decode, newOf }: SavedRules,
  store: ScenarioStore,
  report: HTMLElement,
) {
  const text = sharingText(context.locale);
  const file = element("input", {
    type: "file",
    accept: ".json,application/json",
    class: "ds-sr-only",
    tabindex: -1,
    "aria-label": text.importFile,
  });
  const read = async () => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    const reading = decode(await chosen.text());
    file.value = "";
    if (reading === null) return report.replaceChildren(text.notAFile(chosen.name));
    const added = newOf(store.state().saved, reading.saved);
    store.putAll(added);
    report.replaceChildren(
      element("p", { text: text.imported(added.length) }),
      ...unreadLines(reading, context),
    );
  };
  file.addEventListener("change", read);
  const download = () =>
    saveFile(text.fileName, new Blob([store.text()], { type: "application/json" }));
  return element("div", { class: "buttons" }, [
    button({ text: text.downloadAll, onClick: download }),
    button({ text: text.importFile, onClick: () => file.click() }),
    file,
  ]);
}

function unreadLines({ unread }: SavedReading, context: ViewContext): HTMLElement[] {
  const lines = unread.flatMap(({ problems }) =>
    problems.map((problem) =>
      element("li", {}, [
        element("code", { text: problem.field }),
        ` ${scenarioProblemText(problem, context)}`,
      ]),
    ),
  );
  if (lines.length === 0) return [];
  const { unreadInFile } = sharingText(context.locale);
  return [element("p", { text: unreadInFile }), element("ul", {}, lines)];
}
