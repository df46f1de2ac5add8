import type { PublishedCheck } from "../../model/sources/published-check.js";
import type { SentencePart } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { sourceName } from "./published-rows.js";
import { quotedTexts } from "./quoted-text.js";
import { caveatWords } from "./words/caveats/index.js";
import { sourceWords } from "./words/index.js";

/** Something the figures don't say. */
export interface CaveatRow {
  readonly name: string;
  /** Its figures have the ids of their rows. */
  readonly text: readonly SentencePart[];
  /** "OE 2022-78, kap. 3.4.3" */
  readonly place: string;
}

/** What the report itself says its figures leave out or may have wrong, each with its chapter. */
export function caveatRows(
  checks: readonly PublishedCheck[],
  context: ViewContext,
): readonly CaveatRow[] {
  const filled = quotedTexts(checks, context);
  const { section: placeIn } = sourceWords(context.locale).table;
  return caveatWords(context.locale).map(({ name, text, section }) => ({
    name,
    text: filled(text),
    place: `${sourceName("oe-2022-78")}, ${placeIn(section)}`,
  }));
}
