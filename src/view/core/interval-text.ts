import type { CostInterval } from "../../model/core/baseline.js";
import { unmarked } from "./sentence-parts.js";
import type { ViewContext } from "./view-context.js";
import { coreWords } from "./words/index.js";

type Context = Pick<ViewContext, "locale" | "format">;

/** Marks an end of the interval: see `MarkFigure`. */
type MarkEnd = (end: "intervalLow" | "intervalHigh", text: string) => string;

/** The same, how many such intervals hold the cost, and how many municipalities it rests on. */
type MarkInterval = (
  id: Parameters<MarkEnd>[0] | "intervalLevel" | "surveyedCount",
  text: string,
) => string;

/** Forbids a line to break there. */
const joiner = "\u2060";

/** "1,3–7,7": billions, for beside an amount that has the unit. Does not break at its dash. */
export function spanText(
  low: number,
  high: number,
  { format }: Pick<Context, "format">,
  mark: MarkEnd = unmarked,
): string {
  const [from, to] = [format.billions(low), format.billions(high)];
  return `${mark("intervalLow", from)}–${joiner}${mark("intervalHigh", to)}`;
}

/** "95 %: 1,3–7,7, bare statistisk usikkerhet, 14 kommuner": how sure the first year's cost is. */
export function intervalText(
  interval: CostInterval,
  context: Context,
  mark: MarkInterval = unmarked,
): string {
  const { low, high, level, municipalities } = interval;
  const { format, locale } = context;
  return coreWords(locale).interval({
    level: mark("intervalLevel", format.percent(level, 0)),
    span: spanText(low, high, context, mark),
    municipalities: mark("surveyedCount", format.integer(municipalities)),
  });
}
