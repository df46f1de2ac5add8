import type { ScenarioTables } from "../model/read-scenario.js";
import type { Scenario } from "../model/scenario.js";
import { savedRules } from "../view/saved-rules.js";
import type { ViewContext } from "../view/view-context.js";
import { button } from "./button.js";
import { element } from "./element.js";
import { newId } from "./new-id.js";
import { scenarioStore } from "./scenario-store.js";

/** The scenarios saved in this browser, a button each; follows what other tabs save. */
export function savedOffers(
  context: ViewContext,
  tables: ScenarioTables,
  onAdd: (scenario: Scenario) => void,
): HTMLElement {
  const rules = savedRules(tables, context, newId);
  const node = element("div", { class: "buttons saved-offers" });
  scenarioStore(rules).subscribe(({ saved }) => {
    const rows = rules.rows(saved);
    node.hidden = rows.length === 0;
    node.replaceChildren(
      ...rows.map(({ name, scenario }) => button({ text: name, onClick: () => onAdd(scenario) })),
    );
  });
  return node;
}
