import type { FormDefinition, Question } from "../../../model/form/definition.js";
import {
  decodeEnvelope,
  ownIds,
  readEnvelope,
  refusalOf,
  versionEntries,
} from "../../../model/form/envelope.js";
import type { AnswerTokens } from "../../../model/form/read-answer.js";
import {
  type FormEntry,
  type FormReading,
  lackingEntries,
  readValues,
  refuse,
} from "../../../model/form/reading.js";
import type { ReadSheet } from "../../core/workbook.js";
import { placesIn } from "./places.js";

interface ReadOptions {
  readonly tokens: AnswerTokens;
  readonly newId: () => string;
  /** When it was changed, as far as is known, milliseconds since 1970. */
  readonly updatedAt: number;
  /** What a question is called in a report. */
  readonly nameOf: (question: Question) => string;
}

/**
 * Reads a filled-in workbook of a form, in any language, by the hidden keys of its rows and columns.
 * Never throws; each thing that was not read as it stands is told of by its cell: "Kostnader!D7".
 */
export function readFormWorkbook(
  definition: FormDefinition,
  sheets: readonly ReadSheet[],
  { tokens, newId, updatedAt, nameOf }: ReadOptions,
): FormReading {
  const envelope = findEnvelope(sheets);
  if (envelope === null) return refuse("unreadable");
  const refusal = refusalOf(definition, envelope);
  if (refusal !== null) return refuse(refusal);
  const found = sheets.map((sheet) => placesIn(sheet, definition));
  const places = found.flatMap((one) => one.places);
  const { answers, entries } = readValues(
    definition,
    places.filter(({ raw }) => !isEmpty(raw)),
    tokens,
  );
  if (Object.keys(answers).length === 0 && entries.length === 0) return refuse("empty");
  const covered = places.flatMap(({ question, place, merged }): FormEntry[] =>
    merged === null ? [] : [{ kind: "merged", place, question, found: merged, kept: null }],
  );
  const strays = found.flatMap(({ strays }) => strays);
  const present = places.map(({ question }) => question);
  return {
    responses: [
      {
        ...readEnvelope(definition, { ...envelope, updatedAt }, { idOf: ownIds(newId) }),
        answers,
      },
    ],
    entries: [
      ...versionEntries(definition, Number(envelope.version)),
      ...entries,
      ...covered,
      ...strays,
      ...lackingEntries(definition, { present, responses: [answers], nameOf }),
    ],
    refusal: null,
  };
}

const isEmpty = (raw: unknown) => raw === null || raw === undefined || raw === "";

/** What the workbook says of itself, wherever it stands. */
function findEnvelope(sheets: readonly ReadSheet[]) {
  for (const { data } of sheets)
    for (const row of data)
      for (const cell of row) {
        const envelope = typeof cell === "string" ? decodeEnvelope(cell) : null;
        if (envelope !== null) return envelope;
      }
  return null;
}
