import type { ScenarioReading } from "../model/scenario-problem.js";

interface ReadFileOptions {
  /** Reads what a .json file holds. */
  readonly decode: (json: unknown) => ScenarioReading;
}

/** Largest file that is opened, bytes: a scenario takes a few thousand. */
const maxBytes = 5_000_000;

/** Opens a scenario file that the user chose. Never throws: what is no scenario is a problem. */
export async function readScenarioFile(
  file: File,
  { decode }: ReadFileOptions,
): Promise<ScenarioReading> {
  if (file.size > maxBytes) return decode(file.name);
  try {
    return decode(JSON.parse(await file.text()));
  } catch {
    return decode(file.name);
  }
}
