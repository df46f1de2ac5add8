import type { ScenarioResult } from "../model/scenario-result.js";
import type { ViewContext } from "./view-context.js";

/** What a scenario is called: "Middels vekst", or that it is the user's own and what it is near. */
export function scenarioName(
  { nearest, isPreset }: Pick<ScenarioResult, "nearest" | "isPreset">,
  { locale, words }: Pick<ViewContext, "locale" | "words">,
): string {
  const growth = words.presetGrowth[nearest];
  if (isPreset) return growth.charAt(0).toUpperCase() + growth.slice(1);
  return locale === "nb" ? `Eget scenario, nærmest ${growth}` : `Own scenario, nearest ${growth}`;
}

/** "Scenario: middels vekst", the line that pictures and files carry. */
export function scenarioLine(
  result: Pick<ScenarioResult, "nearest" | "isPreset">,
  context: ViewContext,
): string {
  return `Scenario: ${scenarioName(result, context)}`;
}
