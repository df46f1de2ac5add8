import { parseJson } from "../core/parse-json.js";
import type { FormDefinition } from "./definition.js";
import type { FormEntry, RefusalKind } from "./reading.js";
import type { FormResponse } from "./response.js";

/** The mark of every file with responses to a form. */
export const formFormat = "ehelse-form";

/** What a workbook says of the response in it, as one text. */
export function encodeEnvelope({ id, form, version, constructed }: FormResponse): string {
  return JSON.stringify({ format: formFormat, form, version, id, constructed });
}

/** Reads what `encodeEnvelope` wrote; null for any other text. */
export function decodeEnvelope(text: string): Readonly<Record<string, unknown>> | null {
  if (!text.includes(formFormat)) return null;
  const json = parseJson(text);
  return isRecord(json) && json.format === formFormat ? json : null;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Why a file that says this of itself is not read; null where it can be. */
export function refusalOf(
  definition: FormDefinition,
  { form, version }: Readonly<Record<string, unknown>>,
): RefusalKind | null {
  if (form !== definition.id) return "otherForm";
  return typeof version !== "number" || version > definition.version ? "newerVersion" : null;
}

/** Tells of a file that was written for older questions. */
export function versionEntries(definition: FormDefinition, version: number): FormEntry[] {
  if (version >= definition.version) return [];
  return [{ kind: "olderVersion", place: "", question: null, found: String(version), kept: null }];
}

/**
 * Ids for the responses of a file. One that comes without, or with that of a response before it, gets
 * an id of its own: a row that was copied for another must not take the first one's place.
 */
export function ownIds(newId: () => string): (given: unknown) => string {
  const taken = new Set<string>();
  return (given) => {
    const isOwn = typeof given === "string" && given !== "" && !taken.has(given);
    const id = isOwn ? given : newId();
    taken.add(id);
    return id;
  };
}

interface EnvelopeOptions {
  /** The id of a response, for the one that it comes with. */
  readonly idOf: (given: unknown) => string;
}

/** All of a response but its answers. */
export function readEnvelope(
  { id: form, version }: FormDefinition,
  { id, constructed, updatedAt }: Readonly<Record<string, unknown>>,
  { idOf }: EnvelopeOptions,
): Omit<FormResponse, "answers"> {
  return {
    id: idOf(id),
    form,
    version,
    // Whatever is not plainly marked as real counts as made up, never the other way round.
    constructed: constructed !== false,
    updatedAt: typeof updatedAt === "number" && Number.isFinite(updatedAt) ? updatedAt : 0,
  };
}
