import { atYear } from "../../model/core/series.js";
import { hasLocalValues } from "../../model/municipality/local-values.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { municipalityWords } from "./words/index.js";

/**
 * What several municipalities would save if they bore the fixed cost as one: all but one of their
 * fixed parts, f·(n − 1)/M of the national cost. Empty for one municipality, for the country, and
 * with own values, of which nobody knows how much is fixed.
 */
export function cooperationText(
  { selection, members, country, ground, today }: MunicipalityResult,
  { locale, format }: ViewContext,
  mark = unmarked,
): string {
  const count = selection.numbers.length;
  if (count < 2 || hasLocalValues(selection.local) || selection.fixedShare === 0) return "";
  const part = (selection.fixedShare * (members.length - 1)) / ground.country.count;
  const mnok = atYear(country.years, country.total, today) * part;
  const saving = mark("savedTogether", format.money(mnok));
  return municipalityWords(locale).cooperation(count, saving, today);
}
