import { atYear, last } from "../../model/core/series.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { comparedWith } from "../result/scenario-sentence.js";
import { withWarning } from "./estimate-warning.js";
import { placeName } from "./municipality-name.js";
import { municipalityWords } from "./words/index.js";

/** What e-health costs the chosen municipalities today and in the last year, in plain words. */
export function municipalitySentence(
  result: MunicipalityResult,
  context: ViewContext,
  mark = unmarked,
): string {
  const { locale, format, prices } = context;
  const { ground, members, estimate, today } = result;
  const { years, total, perInhabitant } = estimate;
  const [now, then] = [atYear(years, total, today), last(total)];
  const sentence = municipalityWords(locale).sentence({
    name: placeName(members, ground.tables.municipalities, context),
    now: mark(`cost${today}`, format.money(now)),
    later: mark(`cost${last(years)}`, format.money(then)) + prices.after,
    each: mark("perInhabitant", format.kroner(atYear(years, perInhabitant, today))),
    today,
    last: last(years),
    // Own costs may be nothing now and then.
    change: comparedWith(then === now ? 1 : then / now, today, context, mark),
  });
  return withWarning(sentence, result, context, mark);
}
