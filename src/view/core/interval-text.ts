import type { CostInterval } from "../../model/core/baseline.js";
import { unmarked } from "./sentence-parts.js";
import type { ViewContext } from "./view-context.js";
import { coreWords } from "./words/index.js";

type Context = Pick<ViewContext, "locale" | "format">;

/** Forbids a line to break there. */
const joiner = "\u2060";

/** "1,3–7,7": billions, for beside an amount that has the unit. Does not break at its dash. */
export function spanText(low: number, high: number, { format }: Pick<Context, "format">): string {
  return `${format.billions(low)}–${joiner}${format.billions(high)}`;
}

/** "1,3–7,7, bare statistisk usikkerhet, 14 kommuner": how sure the first year's cost is. */
export function intervalText(interval: CostInterval, context: Context, mark = unmarked): string {
  const span = mark("startInterval", spanText(interval.low, interval.high, context));
  return coreWords(context.locale).interval(span, interval.municipalities);
}
