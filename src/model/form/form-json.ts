import { parseJson } from "../core/parse-json.js";
import type { FormDefinition } from "./definition.js";
import {
  formFormat,
  isRecord,
  ownIds,
  readEnvelope,
  refusalOf,
  versionEntries,
} from "./envelope.js";
import type { AnswerTokens } from "./read-answer.js";
import {
  type FormEntry,
  type FormReading,
  mostResponses,
  readValues,
  refuse,
  shortText,
} from "./reading.js";
import type { FormResponse } from "./response.js";

/** Responses as the text of a file, one or many; `decodeResponses` gives them back. */
export function encodeResponses(
  { id, version }: FormDefinition,
  responses: readonly FormResponse[],
): string {
  return `${JSON.stringify({ format: formFormat, form: id, version, responses }, null, 1)}\n`;
}

interface DecodeOptions {
  readonly tokens: AnswerTokens;
  /** The id of a response that comes without one. */
  readonly newId: () => string;
}

/** Reads the text of a file with responses. Never throws; what could not be read is told of. */
export function decodeResponses(
  definition: FormDefinition,
  text: string,
  options: DecodeOptions,
): FormReading {
  const json = parseJson(text);
  if (!isRecord(json) || json.format !== formFormat || !Array.isArray(json.responses))
    return refuse("unreadable");
  const refusal = refusalOf(definition, json);
  if (refusal !== null) return refuse(refusal);
  if (json.responses.length === 0) return refuse("empty");
  if (json.responses.length > mostResponses) return refuse("tooLarge");
  const responses: FormResponse[] = [];
  const entries: FormEntry[] = versionEntries(definition, Number(json.version));
  const idOf = ownIds(options.newId);
  json.responses.forEach((one: unknown, index) => {
    const place = `responses.${index}`;
    if (!isRecord(one) || !isRecord(one.answers)) {
      entries.push({ kind: "refused", place, question: null, found: shortText(one), kept: null });
      return;
    }
    const found = Object.entries(one.answers).map(([question, raw]) => ({
      question,
      place: `${place}.answers.${question}`,
      raw,
    }));
    const read = readValues(definition, found, options.tokens);
    for (const entry of read.entries) entries.push(entry);
    responses.push({ ...readEnvelope(definition, one, { idOf }), answers: read.answers });
  });
  return { responses, entries, refusal: null };
}
