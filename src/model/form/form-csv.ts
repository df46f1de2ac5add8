import type { Answer, FormDefinition } from "./definition.js";
import { ownIds, versionEntries } from "./envelope.js";
import type { AnswerTokens } from "./read-answer.js";
import {
  type FormEntry,
  type FormReading,
  lackingEntries,
  mostResponses,
  readValues,
  refuse,
} from "./reading.js";
import type { FormResponse } from "./response.js";

/** Columns before the questions' own. */
const columns = { id: "id", form: "form", version: "version", constructed: "constructed" } as const;

/** Responses as rows of texts and numbers: a head of ids, then a row a response. Null is missing. */
export function responseRows(
  definition: FormDefinition,
  responses: readonly FormResponse[],
): (Answer | null)[][] {
  const ids = definition.questions.map(({ id }) => id);
  const rows = responses.map(({ id, form, version, constructed, answers }) => [
    id,
    form,
    version,
    constructed,
    ...ids.map((question) => answers[question] ?? null),
  ]);
  return [[...Object.values(columns), ...ids], ...rows];
}

interface ReadOptions {
  readonly tokens: AnswerTokens;
  readonly newId: () => string;
  /** When they were changed, as far as is known, milliseconds since 1970. */
  readonly updatedAt: number;
}

/** A row of a file, with its number: the first is 1. */
interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Reads rows of texts, the first of them the head. Columns may stand in any order; a column that
 * is there twice counts once; empty rows, as spreadsheets leave them, are none, before the head too.
 * Places are "row 3, <question>" as `place` writes them.
 */
export function readResponseRows(
  definition: FormDefinition,
  rows: readonly (readonly string[])[],
  place: (row: number, question: string) => string,
  options: ReadOptions,
): FormReading {
  const [first, ...lines] = rows
    .map((cells, index): Line => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const head = first?.cells;
  const filled = lines.map(({ cells }) => cells);
  const refusal = refusalOf(definition, head, filled);
  if (head === undefined || refusal !== null) return refuse(refusal ?? "unreadable");
  const at = cellIn(head);
  const versions = filled.map((row) => Number(at(row, columns.version)) || definition.version);
  const read = lines.map(lineReader(definition, head, place, options));
  const responses = read.map(({ response }) => response);
  const lacking = lackingEntries(definition, {
    present: head,
    responses: responses.map(({ answers }) => answers),
    nameOf: ({ id }) => id,
  });
  const entries = [
    ...versionEntries(definition, Math.min(...versions)),
    ...read.flatMap((one) => one.entries),
    ...lacking,
  ];
  return { responses, entries, refusal: null };
}

/** Reads a row as a response. */
function lineReader(
  definition: FormDefinition,
  head: readonly string[],
  place: (row: number, question: string) => string,
  { tokens, newId, updatedAt }: ReadOptions,
) {
  const at = cellIn(head);
  const about: readonly string[] = Object.values(columns);
  const idOf = ownIds(newId);
  // One that is made up always says so.
  const isReal = (mark: string) => mark === "" || tokens.no.includes(mark.toLowerCase());
  return ({ number, cells }: Line): { response: FormResponse; entries: readonly FormEntry[] } => {
    const found = head.flatMap((question, column) =>
      about.includes(question)
        ? []
        : [{ question, place: place(number, question), raw: cells[column] ?? "" }],
    );
    const { answers, entries } = readValues(definition, found, tokens);
    const response = {
      id: idOf(at(cells, columns.id)),
      form: definition.id,
      version: definition.version,
      constructed: !isReal(at(cells, columns.constructed)),
      updatedAt,
      answers,
    };
    return { response, entries };
  };
}

const cellIn = (head: readonly string[]) => (row: readonly string[], name: string) =>
  row[head.indexOf(name)] ?? "";

/** Why rows are no answers to this form; null when they are. */
function refusalOf(
  { id, version, questions }: FormDefinition,
  head: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
): FormReading["refusal"] {
  if (!head?.some((name) => questions.some((question) => question.id === name)))
    return "unreadable";
  const at = cellIn(head);
  if (rows.length === 0) return "empty";
  if (rows.length > mostResponses) return "tooLarge";
  if (rows.some((row) => ![id, ""].includes(at(row, columns.form)))) return "otherForm";
  const isNewer = rows.some((row) => Number(at(row, columns.version)) > version);
  return isNewer ? "newerVersion" : null;
}
