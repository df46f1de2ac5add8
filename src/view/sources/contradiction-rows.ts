import type { PublishedCheck } from "../../model/sources/published-check.js";
import type { SentencePart } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { quotedTexts } from "./quoted-text.js";
import { contradictionWords } from "./words/contradictions/index.js";

/** A place where a report does not agree with itself, with both values. */
export interface ContradictionRow {
  readonly name: string;
  /** Its figures have the ids of their rows. */
  readonly text: readonly SentencePart[];
}

/** Every place where the text of IE-1085 contradicts itself, in plain words. */
export function contradictionRows(
  checks: readonly PublishedCheck[],
  context: ViewContext,
): ContradictionRow[] {
  const filled = quotedTexts(checks, context);
  return contradictionWords(context.locale).places.map(({ name, text }) => ({
    name,
    text: filled(text),
  }));
}

/** What stands only in the figures of IE-1085, whose numbers can't be had. */
export function unknownRows({ locale }: Pick<ViewContext, "locale">): readonly string[] {
  return contradictionWords(locale).onlyInFigures;
}
