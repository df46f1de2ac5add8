import type { WorkbookTask } from "../../../view/core/workbook.js";
import { parseWorkbook } from "./parse-workbook.js";

/** Reads one workbook beside the page, so that the page never stands still. */
addEventListener("message", async ({ data }: MessageEvent<WorkbookTask>) => {
  postMessage(await parseWorkbook(data.archive, data.limits));
});
