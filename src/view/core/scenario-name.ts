import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { ViewContext } from "./view-context.js";
import { coreWords } from "./words/index.js";

/**
 * What a scenario is called: its name, else the preset it is ("Middels vekst"), else that it is the
 * user's own and what it is near.
 */
export function scenarioName(
  { scenario, nearest, isPreset }: Pick<ScenarioResult, "scenario" | "nearest" | "isPreset">,
  { locale, words }: Pick<ViewContext, "locale" | "words">,
): string {
  if (scenario.name !== "") return scenario.name;
  const growth = words.presetGrowth[nearest];
  if (isPreset) return growth.charAt(0).toUpperCase() + growth.slice(1);
  return coreWords(locale).scenario.own(growth);
}

/** "Scenario: middels vekst", the line that pictures and files carry. */
export function scenarioLine(
  result: Pick<ScenarioResult, "scenario" | "nearest" | "isPreset">,
  context: ViewContext,
): string {
  return coreWords(context.locale).scenario.line(scenarioName(result, context));
}
