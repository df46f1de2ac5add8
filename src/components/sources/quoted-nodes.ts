import type { SentencePart } from "../../view/core/sentence-parts.js";
import { element } from "../core/element.js";

/** A text whose figures lead to their rows among the published ones. */
export const quotedNodes = (parts: readonly SentencePart[]): (Node | string)[] =>
  parts.map((part) =>
    typeof part === "string" ? part : element("a", { href: `#${part.id}`, text: part.value }),
  );
