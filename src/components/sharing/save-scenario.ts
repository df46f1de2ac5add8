import type { Scenario } from "../../model/scenario/scenario.js";
import { scenarioFileName } from "../../view/sharing/scenario-file-name.js";
import { saveFile } from "../core/save-file.js";

/** Hands the user a scenario as a file that can be opened again; `filed` gives what it holds. */
export function saveScenario(scenario: Scenario, filed: (scenario: Scenario) => object): void {
  const text = JSON.stringify(filed(scenario), null, 1);
  const content = new Blob([text], { type: "application/json" });
  saveFile(scenarioFileName(scenario), content);
}
