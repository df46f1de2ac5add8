import { parseWorkbook } from "./parse-workbook.js";
import type { WorkbookTask } from "./read-workbook-file.js";

/** Reads one workbook beside the page, so that the page never stands still. */
addEventListener("message", async ({ data }: MessageEvent<WorkbookTask>) => {
  postMessage(await parseWorkbook(data.archive, data.limits));
});
