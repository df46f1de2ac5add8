import type { Tables } from "../../model/core/tables.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { Sheet } from "../../view/core/sheet.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { scenarioFileName } from "../../view/sharing/scenario-file-name.js";
import { scenarioWorkbook } from "../../view/sharing/workbook/scenario-workbook.js";
import { saveFile } from "../core/save-file.js";
import { workbookBlob } from "../core/workbook/workbook-file.js";

interface WorkbookOptions {
  readonly context: ViewContext;
  readonly link: string;
  /** Sheets beside the scenario's own. */
  readonly more: readonly Sheet[];
}

/** Saves a scenario as a workbook in the page's language. */
export async function downloadWorkbook(
  scenario: Scenario,
  tables: Tables,
  { more, ...options }: WorkbookOptions,
): Promise<void> {
  const sheets = scenarioWorkbook(scenario, tables, options);
  saveFile(scenarioFileName(scenario, "xlsx"), await workbookBlob([...sheets, ...more]));
}
