import { choiceSelect } from "../../../components/core/choice-select.js";
import type { OnExplain } from "../../../components/core/explained-text.js";
import { toggleGroup } from "../../../components/core/toggle-group.js";
import type { OnAsk } from "../../../components/figure/data-table.js";
import { type AskedChance, chancePanel } from "../../../components/uncertainty/chance-panel.js";
import { driverChart } from "../../../components/uncertainty/driver-chart.js";
import { fanChart } from "../../../components/uncertainty/fan-chart.js";
import { layerPanel } from "../../../components/uncertainty/layer-panel.js";
import { type AskedSpread, spreadPanel } from "../../../components/uncertainty/spread-panel.js";
import type { Baseline } from "../../../model/core/baseline.js";
import { growthStep } from "../../../model/core/growth-step.js";
import { type Scenario, withPreset } from "../../../model/scenario/scenario.js";
import { redrawn, withEnds, withPart } from "../../../model/uncertainty/change-uncertainty.js";
import { drawCounts, type Uncertainty } from "../../../model/uncertainty/uncertainty.js";
import {
  type FanKind,
  fanKinds,
  type UncertaintyView,
} from "../../../model/uncertainty/uncertainty-view.js";
import type { Store } from "../../../state/workspace.js";
import { presetChoices } from "../../../view/core/preset-choices.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import { yearChoices } from "../../../view/core/year-choices.js";
import { quantityChoices } from "../../../view/uncertainty/quantity-text.js";
import { uncertaintyWords } from "../../../view/uncertainty/words/index.js";

interface CardStores {
  readonly scenario: Pick<Store<Scenario>, "change">;
  readonly uncertainty: Store<Uncertainty>;
  readonly view: Store<UncertaintyView>;
}

interface CardOptions extends CardStores {
  readonly baseline: Baseline;
  readonly hasPlace: boolean;
  readonly onExplainChance: (figure: AskedChance) => void;
  readonly onExplain: OnExplain;
  readonly onExplainSpread: (figure: AskedSpread) => void;
  readonly onAsk: OnAsk;
  readonly onAskDriver: OnAsk;
}

/** The page's controls and figures, wired to what they change. */
export function uncertaintyCards(context: ViewContext, options: CardOptions) {
  const { uncertainty, view } = options;
  return {
    presets: presetToggle(context, options),
    ...fanCard(context, options),
    chance: chancePanel(context, {
      years: yearChoices(options.baseline),
      onYear: (year) => view.change((now) => ({ ...now, year })),
      onLimit: (limit) => view.change((now) => ({ ...now, limit })),
      onExplain: options.onExplainChance,
      onExplainNote: options.onExplain,
    }),
    layers: layerPanel(context, {
      sizes: drawCounts,
      onSwitch: (part, isOn) => uncertainty.change((now) => withPart(now, part, isOn)),
      onRho: (rho) => uncertainty.change((now) => ({ ...now, rho })),
      onSize: (size) => uncertainty.change((now) => ({ ...now, size })),
      onRedraw: () => uncertainty.change(redrawn),
      onExplain: options.onExplain,
    }),
    spreads: spreadPanel(context, {
      step: growthStep,
      onSpread: (row, ends) => uncertainty.change((now) => withEnds(now, row, ends)),
      onExplain: options.onExplainSpread,
    }),
    drivers: driverChart(context, { onAsk: options.onAskDriver }),
  };
}

function presetToggle({ labels, words }: ViewContext, { baseline, scenario }: CardOptions) {
  return toggleGroup({
    name: labels.presets,
    options: presetChoices(words),
    onChange: (preset) => scenario.change((now) => withPreset(now, baseline, preset)),
  });
}

/** The main chart with the choice of what it shows and how. */
function fanCard(context: ViewContext, { view, hasPlace, onAsk }: CardOptions) {
  const words = uncertaintyWords(context.locale);
  const quantity = choiceSelect({
    label: words.quantities.label,
    choices: quantityChoices(hasPlace, context),
    onChange: (chosen) => view.change((now) => ({ ...now, quantity: chosen, limit: null })),
  });
  const kind = toggleGroup<FanKind>({
    name: words.fan.kind,
    options: fanKinds.map((value) => ({ value, label: words.fan.kinds[value] })),
    onChange: (chosen) => view.change((now) => ({ ...now, kind: chosen })),
  });
  const fan = fanChart(context, {
    controls: [kind, quantity],
    onAsk,
    onLimit: (limit) => view.change((now) => ({ ...now, limit })),
  });
  return { quantity, kind, fan };
}
