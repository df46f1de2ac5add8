import { atYear } from "../../model/core/series.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import type { ViewContext } from "../core/view-context.js";
import { comparedWith } from "../result/scenario-sentence.js";
import { placeName } from "./municipality-name.js";

/** What e-health costs the chosen municipalities today and in the last year, in plain words. */
export function municipalitySentence(result: MunicipalityResult, context: ViewContext): string {
  const { locale, format, prices } = context;
  const { ground, members, estimate, today } = result;
  const { years, total, perInhabitant } = estimate;
  const name = placeName(members, ground.tables.municipalities, context);
  const last = years.at(-1) ?? today;
  const [now, then] = [atYear(years, total, today), atYear(years, total, last)];
  const each = format.kroner(atYear(years, perInhabitant, today));
  const kroner = prices.other === null ? "" : ` (${prices.other})`;
  const change = comparedWith(then / now, today, context);
  return locale === "nb"
    ? `${name}: e-helse koster anslagsvis ${format.money(now)} i ${today}, ${each} per innbygger, og ${format.money(then)}${kroner} i ${last}, ${change}.`
    : `${name}: e-health costs an estimated ${format.money(now)} in ${today}, ${each} per inhabitant, and ${format.money(then)}${kroner} in ${last}, ${change}.`;
}
