import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";

type Named = Pick<ScenarioResult, "scenario" | "nearest" | "isNear" | "isPreset">;

/**
 * What a scenario is called: its name, else the preset it is ("Middels vekst"), else that it is the
 * user's own and what it costs about as much as, if any.
 */
export function scenarioName(
  { scenario, nearest, isNear, isPreset }: Named,
  { locale, words }: Pick<ViewContext, "locale" | "words">,
): string {
  if (scenario.name !== "") return scenario.name;
  const growth = words.presetGrowth[nearest];
  if (isPreset) return growth.charAt(0).toUpperCase() + growth.slice(1);
  const { own, ownNear } = coreWords(locale).scenario;
  return isNear ? ownNear(growth) : own;
}

/** "Scenario: middels vekst", the line that pictures and files carry. */
export function scenarioLine(result: Named, context: ViewContext): string {
  return coreWords(context.locale).scenario.line(scenarioName(result, context));
}
