import type { Scenario } from "../model/scenario.js";
import type { Tables } from "../model/tables.js";
import { scenarioFileName } from "../view/scenario-file-name.js";
import type { ViewContext } from "../view/view-context.js";
import { scenarioWorkbook } from "../view/workbook/scenario-workbook.js";
import { saveFile } from "./save-file.js";
import { workbookBlob } from "./workbook-file.js";

/** Saves a scenario as a workbook in the page's language. */
export async function downloadWorkbook(
  scenario: Scenario,
  tables: Tables,
  options: { readonly context: ViewContext; readonly link: string },
): Promise<void> {
  const sheets = scenarioWorkbook(scenario, tables, options);
  saveFile(scenarioFileName(scenario, "xlsx"), await workbookBlob(sheets));
}
