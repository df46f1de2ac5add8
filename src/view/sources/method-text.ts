import type { CheckId, DerivedId } from "../../model/sources/published-check.js";
import type { Locale } from "../core/locale.js";
import { municipalMethods } from "./municipal-methods.js";
import { specialistMethods } from "./specialist-methods.js";
import { derivationWords } from "./words/derivations/index.js";

const methods = { ...municipalMethods, ...specialistMethods };

function methodOf(id: CheckId, locale: Locale): string {
  return isDerived(id) ? derivationWords(locale).methods[id] : methods[id][locale];
}

const isDerived = (id: CheckId): id is DerivedId => !(id in methods);

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
  return methodOf(id, locale).replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === "ours" ? ours : quote(name),
  );
}
