import { first } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import { intervalText } from "../core/interval-text.js";
import type { ViewContext } from "../core/view-context.js";
import { resultWords } from "./words/index.js";

/** "Kostnad i 2021: 4,5 mrd. kr (1,3–7,7, …)": where a scenario begins, and how sure that is. */
export function startText(
  { projection, interval }: ScenarioResult,
  context: ViewContext,
  mark: (id: StatedId, text: string) => string,
): string {
  return resultWords(context.locale).start({
    year: first(projection.years),
    cost: mark("total", context.format.money(first(projection.total))),
    interval: intervalText(interval, context, mark),
  });
}
