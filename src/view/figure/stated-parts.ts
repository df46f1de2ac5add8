import { type MarkFigure, sentenceParts } from "../core/sentence-parts.js";
import type { StatedNumber, StatedPart } from "./figure.js";

/** A text in parts, as `write` marks the numbers in it by what the model calls them, all of one place. */
export function statedParts(
  write: (mark: MarkFigure) => string,
  place: Omit<StatedNumber, "id">,
): StatedPart[] {
  return sentenceParts(write).map((part) =>
    typeof part === "string" ? part : { text: part.value, stated: { ...place, id: part.id } },
  );
}
