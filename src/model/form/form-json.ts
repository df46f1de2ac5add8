import type { FormDefinition } from "./definition.js";
import type { AnswerTokens } from "./read-answer.js";
import { type FormEntry, type FormReading, readValues, refuse } from "./reading.js";
import type { FormResponse } from "./response.js";

const format = "ehelse-form";

/** Responses as the text of a file, one or many; `decodeResponses` gives them back. */
export function encodeResponses(
  { id, version }: FormDefinition,
  responses: readonly FormResponse[],
): string {
  return `${JSON.stringify({ format, form: id, version, responses }, null, 1)}\n`;
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
  if (!isRecord(json) || json.format !== format || !Array.isArray(json.responses))
    return refuse("unreadable");
  if (json.form !== definition.id) return refuse("otherForm");
  if (typeof json.version !== "number" || json.version > definition.version)
    return refuse("newerVersion");
  if (json.responses.length === 0) return refuse("empty");
  const responses: FormResponse[] = [];
  const entries: FormEntry[] = [];
  json.responses.forEach((one: unknown, index) => {
    const place = `responses.${index}`;
    if (!isRecord(one) || !isRecord(one.answers)) {
      entries.push({ kind: "refused", place, question: null, found: String(one), kept: null });
      return;
    }
    const found = Object.entries(one.answers).map(([question, raw]) => ({
      question,
      place: `${place}.answers.${question}`,
      raw,
    }));
    const read = readValues(definition, found, options.tokens);
    entries.push(...read.entries);
    responses.push({ ...envelope(definition, one, options), answers: read.answers });
  });
  return { responses, entries, refusal: null };
}

function envelope(
  { id: form, version }: FormDefinition,
  { id, constructed, updatedAt }: Readonly<Record<string, unknown>>,
  { newId }: DecodeOptions,
) {
  return {
    id: typeof id === "string" && id !== "" ? id : newId(),
    form,
    version,
    // Whatever is not plainly marked as real counts as made up, never the other way round.
    constructed: constructed !== false,
    updatedAt: typeof updatedAt === "number" && Number.isFinite(updatedAt) ? updatedAt : 0,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
