import { choiceSelect } from "../../components/core/choice-select.js";
import type { Prices } from "../../model/core/prices.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { Store } from "../../state/workspace.js";
import { isSamePrice, priceChoices } from "../../view/core/price-choices.js";
import type { ViewContext } from "../../view/core/view-context.js";

/** Which year's kroner the scenario is shown in. */
export function priceSelect(
  prices: Prices,
  context: ViewContext,
  change: Store<Scenario>["change"],
) {
  return choiceSelect({
    label: context.labels.prices,
    choices: priceChoices(prices, context),
    onChange: (choice) => change((now) => ({ ...now, prices: choice })),
    isSame: (a, b) => isSamePrice(prices, a, b),
  });
}
