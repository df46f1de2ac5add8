import { type SpanId, spanQuantities } from "../../model/uncertainty/chance-quantities.js";
import type { ViewContext } from "../core/view-context.js";
import { uncertaintyWords } from "./words/index.js";

type Context = Pick<ViewContext, "locale" | "format">;

/** What the interval that is told of holds, and the odds for it: "80 prosent", "4". */
export const spanTexts = (mark: (id: SpanId, text: string) => string, context: Context) => ({
  chance: mark("spanChance", percentInWords(spanQuantities.spanChance().value, context)),
  odds: mark("spanOdds", context.format.integer(spanQuantities.spanOdds().value)),
});

/** A share in whole per cent: "80 prosent". */
export const percentInWords = (share: number, { locale, format }: Context): string =>
  uncertaintyWords(locale).chance.percent(format.integer(share * 100));
