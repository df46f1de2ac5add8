import type { FormEntry, FormReading, RefusalKind } from "../../model/form/reading.js";
import type { ReadSheet, WorkbookRefusal } from "../../view/core/workbook.js";
import { fetchPart } from "../core/fetch-part.js";
import { fileBytes, fileText } from "../core/file-bytes.js";
import { isWorkbookName, readWorkbookFile } from "../core/workbook/read-workbook-file.js";

/** What a form says of a workbook that is not read. */
const refusals = {
  unopened: "unopened",
  tooLarge: "tooLarge",
  tooMuchInside: "tooLarge",
  tooManyCells: "tooLarge",
  tooSlow: "tooSlow",
  lockedOrOld: "lockedOrOld",
  notAWorkbook: "unreadable",
} as const satisfies Record<WorkbookRefusal, RefusalKind>;

/** How the content of a file is understood. */
export interface FormFileReaders {
  readonly json: (text: string) => FormReading;
  /** Rows of a CSV file, the head first of those that are not empty. */
  readonly rows: (rows: readonly (readonly string[])[]) => FormReading;
  readonly workbook: (sheets: readonly ReadSheet[]) => FormReading;
  readonly refused: (reason: RefusalKind) => FormReading;
}

/** Largest file that is opened, bytes: a thousand full answers take eight million. */
const maxBytes = 20_000_000;

/** Longest text that is taken apart as CSV, for which a page stands still: the same answers take half. */
const maxCsvLetters = 10_000_000;

/** Opens a file with responses: a workbook, JSON or CSV. Never throws: what is none is refused. */
export async function readFormFile(file: File, readers: FormFileReaders): Promise<FormReading> {
  if (file.size > maxBytes) return readers.refused("tooLarge");
  const name = file.name.toLowerCase();
  if (isWorkbookName(name)) return readFormWorkbookFile(file, readers);
  if (name.endsWith(".csv")) return readCsvFile(file, readers);
  const text = await fileText(file);
  return text === null ? readers.refused("unopened") : readers.json(text);
}

async function readCsvFile(file: File, readers: FormFileReaders): Promise<FormReading> {
  const bytes = await fileBytes(file);
  if (bytes === null) return readers.refused("unopened");
  const part = await fetchPart(() => import("csv-parse/browser/esm/sync"));
  if (part === null) return readers.refused("unfetched");
  const { text, guess } = decodeText(bytes);
  const filled = withoutEmptyEnd(text);
  if (filled.length > maxCsvLetters) return readers.refused("tooLarge");
  try {
    const { delimiter, table } = delimited(filled);
    const rows = part.parse(table, { delimiter, bom: true, relax_column_count: true });
    return withGuess(readers.rows(rows), guess);
  } catch {
    return readers.refused("unreadable");
  }
}

/** The text up to what stands in its last filled row: spreadsheets can write a million empty ones. */
function withoutEmptyEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\r\n;,".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Excel's own first line, which says what is between cells: "sep=;". */
const separatorLine = /^"?sep=(.)"?(?:\r\n|\r|\n)/i;

/** What is between cells, said or found in the first line that has a name in it; and the rows. */
function delimited(text: string): { delimiter: string; table: string } {
  const [line = "", said] = separatorLine.exec(text) ?? [];
  if (said !== undefined) return { delimiter: said, table: text.slice(line.length) };
  const [head = ""] = /^.*\w.*$/m.exec(text) ?? [];
  const delimiter = [";", "\t"].find((mark) => head.includes(mark)) ?? ",";
  return { delimiter, table: text };
}

/** The reading of a text whose letters were guessed, which it then says. */
function withGuess(reading: FormReading, guess: string | null): FormReading {
  if (guess === null || reading.refusal !== null) return reading;
  const entry: FormEntry = {
    kind: "guessedLetters",
    place: "",
    question: null,
    found: guess,
    kept: null,
  };
  return { ...reading, entries: [entry, ...reading.entries] };
}

/**
 * The text of a file in one of the ways that spreadsheets write one: UTF-8, "Unicode text" with
 * either byte first, and what is neither as Windows does in Norway, which is a guess.
 */
function decodeText(bytes: ArrayBuffer): { text: string; guess: string | null } {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), guess: null };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes), guess: null };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), guess: null };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), guess: "Windows-1252" };
  }
}

async function readFormWorkbookFile(file: File, readers: FormFileReaders): Promise<FormReading> {
  const reading = await fetchPart(() => readWorkbookFile(file));
  if (reading === null) return readers.refused("unfetched");
  return "refused" in reading
    ? readers.refused(refusals[reading.refused])
    : readers.workbook(reading.sheets);
}
