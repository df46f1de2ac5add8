import type { ChangedField } from "../../model/scenario/changed-fields.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { Checkpoint } from "../../model/scenario/scenario-history.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { ChangeRows } from "../../view/workbench/change-rows.js";
import type { ToolbarRows } from "../../view/workbench/toolbar-rows.js";
import { type WorkbenchWords, workbenchWords } from "../../view/workbench/words/index.js";
import { button } from "../core/button.js";
import { element, setText } from "../core/element.js";
import { menu } from "../core/menu.js";
import { hideControls, replaceContent } from "../core/replace-content.js";

interface DifferencesOptions {
  /** Sets one value back to the preset's, or all when there is none. */
  readonly onReset: (preset: Scenario, field: ChangedField | null) => void;
  readonly onCheckpoint: (name: string) => void;
  readonly onGoTo: (checkpoint: Checkpoint) => void;
}

/** What differs from the preset, each line with a way back, and the checkpoints on the way. */
export function differencesMenu(context: ViewContext, options: DifferencesOptions) {
  const text = workbenchWords(context.locale);
  const title = element("p", { class: "menu-title" });
  const list = element("ul", { class: "differences" });
  let latest: ToolbarRows | null = null;
  const reset = (field: ChangedField | null) => {
    if (latest !== null) options.onReset(latest.preset, field);
  };
  const resetAll = button({ text: text.resetAll, onClick: () => reset(null) });
  const checkpoints = checkpointList(context, options);
  const { node, summary } = menu({ class: "differences-menu", text: text.changes(0) }, [
    title,
    list,
    resetAll,
    checkpoints,
  ]);
  const draw = () => {
    if (latest === null || !node.open) return;
    setText(title, latest.changesTitle);
    const items = latest.changes.map((row) => differenceItem(row, text, reset));
    replaceContent(list, items, summary);
    hideControls([resetAll], items.length === 0, summary);
    checkpoints.update(latest.checkpoints);
  };
  node.addEventListener("toggle", draw);
  const update = (rows: ToolbarRows) => {
    latest = rows;
    setText(summary, text.changes(rows.changes.length));
    draw();
  };
  return Object.assign(node, { update });
}

function differenceItem(
  { field, label, from, to }: ChangeRows,
  text: WorkbenchWords,
  onReset: (field: ChangedField) => void,
): HTMLElement {
  return element("li", {}, [
    element("span", { class: "difference-label", text: label }),
    element("span", { class: "difference-values", text: `${from} → ${to}` }),
    button({
      text: text.resetShort,
      name: text.reset(label),
      variant: "tertiary",
      onClick: () => onReset(field),
    }),
  ]);
}

function checkpointList(
  { locale }: ViewContext,
  { onCheckpoint, onGoTo }: Pick<DifferencesOptions, "onCheckpoint" | "onGoTo">,
) {
  const text = workbenchWords(locale);
  const list = element("ul", { class: "differences" });
  const field = element("input", {
    type: "text",
    class: "ds-input",
    maxlength: 40,
    "aria-label": text.checkpointField,
  });
  const add = () => {
    onCheckpoint(field.value.trim() || field.placeholder);
    field.value = "";
  };
  field.addEventListener("keydown", ({ key }) => key === "Enter" && add());
  const node = element("div", { class: "checkpoints" }, [
    element("p", { class: "menu-title", text: text.checkpoints }),
    list,
    element("div", { class: "field-row" }, [
      field,
      button({ text: text.addCheckpoint, onClick: add }),
    ]),
  ]);
  const update = (checkpoints: readonly Checkpoint[]) => {
    field.placeholder = text.checkpointName(checkpoints.length + 1);
    const items = checkpoints.map((checkpoint) => {
      const name = text.goToCheckpoint(checkpoint.name);
      const go = () => onGoTo(checkpoint);
      return element("li", {}, [button({ text: name, variant: "tertiary", onClick: go })]);
    });
    replaceContent(list, items);
  };
  return Object.assign(node, { update });
}
