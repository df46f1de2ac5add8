import type { ChangedField } from "../../model/scenario/changed-fields.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { ScenarioReading } from "../../model/scenario/scenario-problem.js";
import type { UndoableScenario } from "../../state/history.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { sharingWords } from "../../view/sharing/words/index.js";
import type { ToolbarRows } from "../../view/workbench/toolbar-rows.js";
import { workbenchWords } from "../../view/workbench/words/index.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";
import { toast } from "../core/toast.js";
import { handoverMenu, type ScenarioExchange } from "../sharing/handover-menu.js";
import { differencesMenu } from "./differences-menu.js";
import { historyKeys } from "./history-keys.js";
import { historyTools } from "./history-tools.js";
import { nameField } from "./name-field.js";
import { openWindows } from "./open-windows.js";

/** The tools over the scenario: its name, undo and redo, what differs, saving, and sharing. */
export function scenarioToolbar<Reading extends ScenarioReading>(
  context: ViewContext,
  edits: UndoableScenario,
  codec: Omit<ScenarioExchange<Reading>, "present" | "onOpen">,
) {
  const text = workbenchWords(context.locale);
  const { saved, share } = sharingWords(context.locale);
  const onOpen = (scenario: Scenario) => edits.change(() => scenario);
  const exchange = { ...codec, present: edits.get, onOpen };
  const message = toast();
  const name = nameField(context, edits.change);
  const history = historyTools(context, edits, message);
  const differences = scenarioDifferences(context, edits);
  const open = openWindows(context, exchange, message);
  historyKeys({ ...history, help: open.help });
  const node = element("div", { class: "toolbar", role: "group", "aria-label": text.tools }, [
    name,
    ...history.buttons,
    differences,
    button({ text: saved.button, variant: "tertiary", onClick: open.saved }),
    button({ text: share.title, variant: "tertiary", onClick: open.share }),
    handoverMenu(context, exchange),
    helpButton(text.help.title, open.help),
  ]);
  const update = (rows: ToolbarRows) => {
    name.update(rows.name);
    history.update(rows);
    differences.update(rows);
  };
  return Object.assign(node, { update });
}

/** The differences from the preset, whose ways back change the scenario. */
function scenarioDifferences(context: ViewContext, edits: UndoableScenario) {
  return differencesMenu(context, {
    onReset: (preset, field: ChangedField | null) =>
      edits.change((now) => (field === null ? preset : field.take(now, preset))),
    onCheckpoint: edits.checkpoint,
    onGoTo: ({ scenario }) => edits.change(() => scenario),
  });
}

const helpButton = (name: string, onClick: () => void) =>
  button({ text: "?", name, variant: "tertiary", class: "keys-button", onClick });
