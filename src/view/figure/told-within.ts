import { itemAt } from "../../model/core/series.js";
import type { ToldText } from "./figure.js";
import { type MarkNumber, toldText } from "./told.js";

/** A told text put into another, which `write` gives; the numbers in it stay what they are. */
export function toldWithin(
  { parts, numbers }: ToldText,
  write: (text: string, mark: MarkNumber) => string,
): ToldText {
  return toldText((mark) => {
    const marked = parts.map((part) =>
      typeof part === "string" ? part : mark(itemAt(numbers, Number(part.id)), part.value),
    );
    return write(marked.join(""), mark);
  });
}
