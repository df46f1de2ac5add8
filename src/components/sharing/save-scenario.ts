import type { Scenario } from "../../model/scenario/scenario.js";
import { scenarioFileName } from "../../view/sharing/scenario-file-name.js";
import { saveFile } from "../core/save-file.js";

/** Hands the user a scenario as a file that can be opened again. */
export function saveScenario(scenario: Scenario): void {
  const content = new Blob([JSON.stringify(scenario, null, 1)], { type: "application/json" });
  saveFile(scenarioFileName(scenario), content);
}
