import type { ScenarioReading } from "../../model/sharing/scenario-problem.js";
import { readWorkbook } from "../../view/sharing/workbook/read-workbook.js";

interface ReadFileOptions {
  readonly decode: (json: unknown) => ScenarioReading;
}

/** Largest file that is opened, bytes: a scenario takes a few thousand. */
const maxBytes = 5_000_000;

/**
 * Opens a scenario file that the user chose: .json or a workbook. Never throws: what is no scenario
 * is a problem.
 */
export async function readScenarioFile(
  file: File,
  { decode }: ReadFileOptions,
): Promise<ScenarioReading> {
  if (file.size > maxBytes) return decode(file.name);
  try {
    if (!file.name.toLowerCase().endsWith(".xlsx")) return decode(JSON.parse(await file.text()));
    const { readSheets } = await import("./workbook-file.js");
    return readWorkbook(await readSheets(file), decode);
  } catch {
    return decode(file.name);
  }
}
