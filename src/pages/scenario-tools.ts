import { scenarioToolbar } from "../components/workbench/scenario-toolbar.js";
import type { Tables } from "../model/core/tables.js";
import { decodeScenario } from "../model/sharing/scenario-json.js";
import { encodeLink } from "../model/sharing/scenario-link.js";
import type { UndoableScenario } from "../state/history.js";
import { joinFields } from "../state/query.js";
import type { ViewContext } from "../view/core/view-context.js";
import { toolbarRows } from "../view/workbench/toolbar-rows.js";

/** The tools over a scenario that can be changed: undo, differences, saving and sharing. */
export function scenarioTools(
  context: ViewContext,
  edits: UndoableScenario,
  tables: Tables,
  /** What the links to pass on hold beside the scenario: "rho=0.8", or "". */
  besides: () => string = () => "",
) {
  const node = scenarioToolbar(context, edits, {
    tables,
    query: (scenario, options) => joinFields(encodeLink(scenario, tables, options), besides()),
    decode: (json) => decodeScenario(json, tables),
  });
  return { node, show: () => node.update(toolbarRows(edits.history(), tables, context)) };
}
