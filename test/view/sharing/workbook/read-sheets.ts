import { parseWorkbook } from "../../../../src/components/core/workbook/parse-workbook.js";
import type { ReadSheet } from "../../../../src/view/core/workbook.js";

const roomy = { fileBytes: 10_000_000, unpackedBytes: 50_000_000, cells: 10_000_000 };

/** The sheets of a workbook that is none of the hostile ones. Throws when it is refused. */
export async function readSheets(file: Blob): Promise<readonly ReadSheet[]> {
  const reading = await parseWorkbook(new Uint8Array(await file.arrayBuffer()), roomy);
  if ("refused" in reading) throw new Error(reading.refused);
  return reading.sheets;
}
