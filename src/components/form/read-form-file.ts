import type { FormReading } from "../../model/form/reading.js";
import { fetchPart } from "../core/fetch-part.js";

/** How the content of a file is understood. */
export interface FormFileReaders {
  readonly json: (text: string) => FormReading;
  /** Rows of a CSV file, the head first. */
  readonly rows: (rows: readonly (readonly string[])[]) => FormReading;
  readonly refused: (reason: "tooLarge" | "unreadable") => FormReading;
}

/** Largest file that is opened, bytes: a thousand full answers take eight million. */
const maxBytes = 20_000_000;

/** Opens a file with responses: JSON or CSV. Never throws: what is none is refused. */
export async function readFormFile(file: File, readers: FormFileReaders): Promise<FormReading> {
  if (file.size > maxBytes) return readers.refused("tooLarge");
  const text = await file.text();
  if (!file.name.toLowerCase().endsWith(".csv")) return readers.json(text);
  const part = await fetchPart(() => import("csv-parse/browser/esm/sync"));
  if (part === null) return readers.refused("unreadable");
  try {
    const head = text.slice(0, text.indexOf("\n"));
    const delimiter = head.includes(";") ? ";" : ",";
    return readers.rows(part.parse(text, { delimiter, bom: true, relax_column_count: true }));
  } catch {
    return readers.refused("unreadable");
  }
}
