import { switchField } from "../../components/core/switch-field.js";
import {
  basePrices,
  type PriceChoice,
  type Prices,
  presentPrices,
} from "../../model/core/prices.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { Store } from "../../state/workspace.js";
import { isSamePrice, priceSwitchText } from "../../view/core/price-choices.js";
import type { ViewContext } from "../../view/core/view-context.js";

/** Whether the scenario is shown in today's kroner; the data's own when it is off. */
export function priceSwitch(
  prices: Prices,
  context: ViewContext,
  change: Store<Scenario>["change"],
) {
  const field = switchField({
    label: priceSwitchText(basePrices(prices), prices, context),
    onChange: (isOn) => {
      const chosen = isOn ? presentPrices(prices) : basePrices(prices);
      change((now) => ({ ...now, prices: chosen }));
    },
  });
  const update = (choice: PriceChoice) =>
    field.update(
      !isSamePrice(prices, choice, basePrices(prices)),
      priceSwitchText(choice, prices, context),
    );
  return { node: field.node, update };
}
