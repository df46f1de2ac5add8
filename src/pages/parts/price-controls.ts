import { choiceSelect } from "../../components/core/choice-select.js";
import { anyNew } from "../../components/core/in-place.js";
import { switchField } from "../../components/core/switch-field.js";
import {
  basePrices,
  type PriceChoice,
  type Prices,
  presentPrices,
} from "../../model/core/prices.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { Store } from "../../state/workspace.js";
import { isSamePrice, priceChoices, priceSwitchText } from "../../view/core/price-choices.js";
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
  const set = field.update;
  const isNew = anyNew();
  const update = (choice: PriceChoice) => {
    if (!isNew(choice)) return;
    set(!isSamePrice(prices, choice, basePrices(prices)), priceSwitchText(choice, prices, context));
  };
  return Object.assign(field, { update });
}
