import { usualLetters } from "../../model/comparison/comparison.js";
import { itemAt } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { ViewContext } from "../core/view-context.js";
import { scenarioName } from "../result/scenario-name.js";

/** One of several scenarios side by side. */
export interface Compared {
  /** "A" to "F". */
  readonly letter: string;
  readonly name: string;
  /** "A Middels vekst" */
  readonly label: string;
  readonly result: ScenarioResult;
}

/** Gives scenarios the letters and names by which a comparison calls them. */
export function compareResults(
  results: readonly ScenarioResult[],
  context: ViewContext,
  letters = usualLetters(results.length),
): Compared[] {
  return results.map((result, place) => {
    const letter = itemAt(letters, place);
    const name = scenarioName(result, context);
    return { letter, name, label: `${letter} ${name}`, result };
  });
}
