import { loadPublishedChecks } from "../../../loaders/published-checks.js";
import { type SentencePart, sentenceText } from "../../../src/view/core/sentence-parts.js";
import { readData } from "../../loaders/read-data.js";
import { viewContext } from "../context.js";

/** The project's own checks, as the sources page gets them. */
export const checks = loadPublishedChecks(readData);

export const contexts = { nb: viewContext("nb"), en: viewContext("en") };

/** Text with its no-break spaces as plain ones. */
export const plain = (text: string | null | undefined) => text?.replaceAll("\u00a0", " ");

/** A text in parts as it reads. */
export const read = (parts: readonly SentencePart[] | null | undefined) =>
  sentenceText(parts ?? []);
