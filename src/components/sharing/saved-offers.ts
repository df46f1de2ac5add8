import type { Tables } from "../../model/core/tables.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { scenarioLibrary } from "../../state/library.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { savedRules } from "../../view/sharing/saved-rules.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";

/** The scenarios saved in this browser, a button each; follows what other tabs save. */
export function savedOffers(
  context: ViewContext,
  tables: Tables,
  onAdd: (scenario: Scenario) => void,
): HTMLElement {
  const rules = savedRules(tables, context);
  const node = element("div", { class: "buttons saved-offers" });
  scenarioLibrary(tables).subscribe(({ saved }) => {
    const rows = rules.rows(saved);
    node.hidden = rows.length === 0;
    node.replaceChildren(
      ...rows.map(({ name, scenario }) => button({ text: name, onClick: () => onAdd(scenario) })),
    );
  });
  return node;
}
