import type { Answer } from "../../model/form/definition.js";
import { numberOf } from "../../model/form/read-answer.js";
import type { FieldRows } from "./form-rows.js";

/** What a field's text means: a number where it is one, else the text as it stands. Null is empty. */
export function typedAnswer(
  { kind, decimals }: Pick<FieldRows, "kind" | "decimals">,
  text: string,
): Answer | null {
  if (text.trim() === "") return null;
  if (kind === "number") return numberOf(text, decimals) ?? text;
  if (kind === "yesNo") return text === "true";
  return text;
}
