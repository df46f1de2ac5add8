import type { CheckId } from "../../model/sources/published-check.js";
import type { Locale } from "../core/locale.js";
import { methodWords } from "./words/methods/index.js";

/**
 * How our value of a figure is found, with the figures it names filled in.
 *
 * @param quote words a published figure by its id
 * @param ours our value in words
 */
export function methodText(
  id: CheckId,
  quote: (id: string) => string,
  ours: string,
  locale: Locale,
): string {
  return methodWords(locale)[id].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === "ours" ? ours : quote(name),
  );
}
