import type { UndoableScenario } from "../../state/history.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { ToolbarRows } from "../../view/workbench/toolbar-rows.js";
import { workbenchWords } from "../../view/workbench/words/index.js";
import type { Toast } from "../core/toast.js";
import { toolButton } from "../core/tool-button.js";

type HistoryRows = Pick<ToolbarRows, "undo" | "redo">;

/**
 * The buttons that take the last change back, make it again and show it again. Each names the
 * change, and tells of it when it is pressed. `undo` and `redo` are there for the keyboard too.
 */
export function historyTools(
  { locale }: Pick<ViewContext, "locale">,
  edits: Pick<UndoableScenario, "undo" | "redo" | "replay">,
  message: Toast,
) {
  const text = workbenchWords(locale);
  let latest: HistoryRows = { undo: null, redo: null };
  const undo = () => {
    const what = latest.undo;
    edits.undo();
    if (what !== null) message.show(text.undone(what));
  };
  const redo = () => {
    const what = latest.redo;
    edits.redo();
    if (what !== null) message.show(text.redone(what));
  };
  const replay = () => {
    if (latest.undo === null) return;
    message.show(`${text.lastChange}: ${latest.undo}`);
    edits.replay();
  };
  const undoButton = toolButton("↶", text.undo, undo);
  const redoButton = toolButton("↷", text.redo, redo);
  const replayButton = toolButton("▷", text.replay, replay);
  const update = (rows: HistoryRows) => {
    latest = rows;
    undoButton.update(rows.undo === null ? null : text.undoWhat(rows.undo));
    redoButton.update(rows.redo === null ? null : text.redoWhat(rows.redo));
    replayButton.update(rows.undo === null ? null : text.replay);
  };
  return { buttons: [undoButton, redoButton, replayButton], undo, redo, update };
}
