import type { SentencePart } from "../../view/core/sentence-parts.js";
import { element } from "../core/element.js";
import { wholeWords } from "../core/whole-words.js";

/** A text whose figures lead to their rows among the published ones. */
export const quotedNodes = (parts: readonly SentencePart[]): (Node | string)[] =>
  parts.flatMap((part) =>
    typeof part === "string"
      ? wholeWords(part)
      : [element("a", { href: `#${part.id}`, text: part.value })],
  );
