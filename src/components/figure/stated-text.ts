import type { StatedNumber, StatedPart } from "../../view/figure/figure.js";
import { explainButton } from "../core/explain-button.js";

/** Called with a number and how it is written when one asks how it came about. */
type OnStated = (stated: StatedNumber, text: string) => void;

/** A text whose numbers open how they came about. */
export function statedText(parts: readonly StatedPart[], onStated: OnStated): (string | Node)[] {
  return parts.map((part) =>
    typeof part === "string"
      ? part
      : explainButton(() => onStated(part.stated, part.text), part.text),
  );
}
