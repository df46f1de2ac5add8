import type { Tables } from "../../model/core/tables.js";
import type { ChangedField } from "../../model/scenario/changed-fields.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { ScenarioReading } from "../../model/scenario/scenario-problem.js";
import type { UndoableScenario } from "../../state/history.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { nameLimit } from "../../view/sharing/saved-rules.js";
import { sharingWords } from "../../view/sharing/words/index.js";
import type { ToolbarRows } from "../../view/workbench/toolbar-rows.js";
import { workbenchWords } from "../../view/workbench/words/index.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";
import { fetchPart } from "../core/fetch-part.js";
import { toast } from "../core/toast.js";
import { toolButton } from "../core/tool-button.js";
import { handoverMenu } from "../sharing/handover-menu.js";
import { differencesMenu } from "./differences-menu.js";
import { historyKeys } from "./history-keys.js";

interface ToolbarOptions {
  readonly tables: Tables;
  /** The scenario as a link's query. */
  readonly query: (scenario: Scenario, options: { readonly withReasons: boolean }) => string;
  /** Reads what a scenario file holds. */
  readonly decode: (json: unknown) => ScenarioReading;
}

/** The tools over the scenario: its name, undo and redo, what differs, saving, and sharing. */
export function scenarioToolbar(
  context: ViewContext,
  edits: UndoableScenario,
  { tables, query, decode }: ToolbarOptions,
) {
  const text = workbenchWords(context.locale);
  const sharing = sharingWords(context.locale);
  let latest: ToolbarRows | null = null;
  const message = toast();
  const undo = () => {
    const what = latest?.undo ?? null;
    edits.undo();
    if (what !== null) message.show(text.undone(what));
  };
  const redo = () => {
    const what = latest?.redo ?? null;
    edits.redo();
    if (what !== null) message.show(text.redone(what));
  };
  const replay = () => {
    if (latest?.undo === null || latest === null) return;
    message.show(`${text.lastChange}: ${latest.undo}`);
    edits.replay();
  };
  const help = async () => {
    const part = await fetchPart(() => import("./help-dialog.js"));
    part?.helpDialog(context).open();
  };
  const { get: present } = edits;
  const share = async () => {
    const part = await fetchPart(() => import("../sharing/share-dialog.js"));
    const scenario = present();
    part
      ?.shareDialog(context, {
        scenario,
        query: (withReasons) => query(scenario, { withReasons }),
      })
      .open();
  };
  let savedWindow: { readonly open: () => void } | null = null;
  const openSaved = async () => {
    const part = await fetchPart(() => import("../sharing/saved-dialog.js"));
    if (part === null) return;
    const onOpen = (scenario: Scenario) => edits.change(() => scenario);
    savedWindow ??= part.savedDialog(context, { tables, message, present, onOpen });
    savedWindow.open();
  };
  const reset = (field: ChangedField | null) => {
    if (latest === null) return;
    const { preset } = latest;
    edits.change((now) => (field === null ? preset : field.take(now, preset)));
  };
  historyKeys({ undo, redo, help });
  const name = nameField(text, edits);
  const undoButton = toolButton("↶", text.undo, undo);
  const redoButton = toolButton("↷", text.redo, redo);
  const replayButton = toolButton("▷", text.replay, replay);
  const differences = differencesMenu(context, {
    onReset: reset,
    onCheckpoint: edits.checkpoint,
    onGoTo: ({ scenario }) => edits.change(() => scenario),
  });
  const keys = button({
    text: "?",
    name: text.help.title,
    variant: "tertiary",
    class: "keys-button",
    onClick: help,
  });
  const node = element("div", { class: "toolbar", role: "group", "aria-label": text.tools }, [
    name.node,
    undoButton.node,
    redoButton.node,
    replayButton.node,
    differences.node,
    button({ text: sharing.saved.button, variant: "tertiary", onClick: openSaved }),
    button({ text: sharing.share.title, variant: "tertiary", onClick: share }),
    handoverMenu(context, {
      tables,
      present,
      query: (scenario) => query(scenario, { withReasons: true }),
      decode,
      onOpen: (scenario) => edits.change(() => scenario),
    }),
    keys,
  ]);
  const update = (rows: ToolbarRows) => {
    latest = rows;
    name.update(rows.name);
    undoButton.update(rows.undo === null ? null : text.undoWhat(rows.undo));
    redoButton.update(rows.redo === null ? null : text.redoWhat(rows.redo));
    replayButton.update(rows.undo === null ? null : text.replay);
    differences.update(rows);
  };
  return Object.assign(node, { update });
}

function nameField(
  text: ReturnType<typeof workbenchWords>,
  { change }: Pick<UndoableScenario, "change">,
) {
  const node = element("input", {
    type: "text",
    class: "ds-input scenario-name",
    "data-size": "sm",
    maxlength: nameLimit,
    autocomplete: "off",
    placeholder: text.namePlaceholder,
    "aria-label": text.name,
  });
  node.addEventListener("input", () => {
    const name = node.value;
    change((now: Scenario) => ({ ...now, name }));
  });
  const update = (name: string) => {
    if (node.value !== name) node.value = name;
  };
  return { node, update };
}
