import { atYear } from "../../../model/core/series.js";
import { computeScenario } from "../../../model/result/scenario-result.js";
import { presetOf } from "../../../model/scenario/scenario.js";
import { layerWidths } from "../../../model/uncertainty/layer-widths.js";
import { sensitivity, sensitivityPoints } from "../../../model/uncertainty/sensitivity.js";
import { inTurns } from "../../../state/in-turns.js";
import { withPrices } from "../../../view/core/view-context.js";
import { scenarioLine } from "../../../view/result/scenario-name.js";
import { driverRows } from "../../../view/uncertainty/driver-rows.js";
import { layerRows } from "../../../view/uncertainty/layer-rows.js";
import { spreadRows } from "../../../view/uncertainty/spread-rows.js";
import { atRest } from "../at-rest.js";
import { type Drawn, type DrawOptions, showDraws } from "./show-draws.js";
import type { uncertaintyCards } from "./uncertainty-cards.js";

type Cards = ReturnType<typeof uncertaintyCards>;

/**
 * Gives how to bring the page's cards up to date with a scenario and its uncertainty: what takes
 * several simulations once a drag rests, a card at a time, so that the page answers in between.
 */
export function showUncertainty(cards: Cards, options: DrawOptions) {
  const later = atRest();
  const inTurn = inTurns();
  const draws = showDraws(cards, options);
  const show = (drawn: Drawn) => {
    const { scenario, uncertainty, view } = drawn;
    const { baseline } = options.tables;
    cards.presets.update(presetOf(baseline, scenario));
    cards.quantity.update(view.quantity);
    cards.kind.update(view.kind);
    draws.show(drawn);
    showLayers(cards, options, drawn, false);
    cards.spreads.update(spreadRows(scenario, baseline, uncertainty, options.context));
    later(() =>
      inTurn([
        () => showLayers(cards, options, drawn, true),
        () => showDrivers(cards, options, drawn),
      ]),
    );
  };
  return { show, chance: draws.chance };
}

function showLayers(
  { layers }: Pick<Cards, "layers">,
  { tables, context }: DrawOptions,
  { scenario, uncertainty, view: { year } }: Drawn,
  isLate: boolean,
): void {
  const shown = withPrices(context, scenario.prices);
  const widths = isLate ? layerWidths(tables, scenario, uncertainty, year) : null;
  layers.update(layerRows(uncertainty, { tables, scenario, year, widths }, shown));
}

function showDrivers(
  { drivers }: Pick<Cards, "drivers">,
  { tables, context }: DrawOptions,
  { scenario, uncertainty, view: { year } }: Drawn,
): void {
  const shown = withPrices(context, scenario.prices);
  const result = computeScenario(tables, scenario);
  const options = {
    scenario,
    year,
    center: atYear(result.projection.years, result.projection.total, year),
    points: sensitivityPoints,
    scenarioLine: scenarioLine(result, shown),
  };
  drivers.update(driverRows(sensitivity(tables, scenario, uncertainty, year), options, shown));
}
