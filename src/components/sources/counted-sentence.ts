import type { Verdict } from "../../model/sources/published-check.js";
import type { SentencePart } from "../../view/core/sentence-parts.js";
import type { CountedId } from "../../view/sources/published-rows.js";
import { element } from "../core/element.js";

/** A sentence on the checks, whose counts each lead to what they have counted. */
export const countedSentence = (
  parts: readonly SentencePart[],
  onVerdict: (verdict: Verdict) => void,
): HTMLElement =>
  element(
    "span",
    {},
    parts.map((part) => {
      if (typeof part === "string") return part;
      const id = part.id as CountedId;
      if (id === "places") return element("a", { href: "#disagreements", text: part.value });
      const link = element("a", { href: "#figures", text: part.value });
      link.addEventListener("click", () => onVerdict(id));
      return link;
    }),
  );
