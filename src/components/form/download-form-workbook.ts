import type { ViewContext } from "../../view/core/view-context.js";
import { formWorkbook } from "../../view/form/workbook/form-workbook.js";
import { saveFile } from "../core/save-file.js";
import { workbookBlob } from "../core/workbook/workbook-file.js";

/** Saves a form as a workbook in the page's language, with what is filled in already. */
export async function downloadFormWorkbook(
  fileName: string,
  form: Parameters<typeof formWorkbook>[0],
  context: ViewContext,
): Promise<void> {
  saveFile(`${fileName}.xlsx`, await workbookBlob(formWorkbook(form, context)));
}
