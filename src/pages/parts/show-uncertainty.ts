import { atYear } from "../../model/core/series.js";
import type { MunicipalityTables } from "../../model/municipality/municipality-estimate.js";
import {
  type MunicipalitySelection,
  selectedMunicipalities,
} from "../../model/municipality/municipality-selection.js";
import { computeScenario } from "../../model/result/scenario-result.js";
import { presetOf, type Scenario } from "../../model/scenario/scenario.js";
import { layerWidths } from "../../model/uncertainty/layer-widths.js";
import {
  drawPlace,
  drawQuantity,
  type QuantityResult,
} from "../../model/uncertainty/quantity-result.js";
import { sensitivity, sensitivityPoints } from "../../model/uncertainty/sensitivity.js";
import type { Uncertainty } from "../../model/uncertainty/uncertainty.js";
import {
  limitRange,
  type QuantityId,
  type UncertaintyView,
} from "../../model/uncertainty/uncertainty-view.js";
import { type ViewContext, withPrices } from "../../view/core/view-context.js";
import { placeName } from "../../view/municipality/municipality-name.js";
import { scenarioLine } from "../../view/result/scenario-name.js";
import { chanceRows, quantityNote } from "../../view/uncertainty/chance-rows.js";
import { driverRows } from "../../view/uncertainty/driver-rows.js";
import { fanRows } from "../../view/uncertainty/fan-rows.js";
import { layerRows } from "../../view/uncertainty/layer-rows.js";
import { quantityText } from "../../view/uncertainty/quantity-text.js";
import { spreadRows } from "../../view/uncertainty/spread-rows.js";
import { atRest } from "./at-rest.js";
import type { uncertaintyCards } from "./uncertainty-cards.js";

interface ShowOptions {
  readonly tables: MunicipalityTables;
  /** The reader's own municipality; it is chosen on the municipality page. */
  readonly place: MunicipalitySelection;
  readonly context: ViewContext;
}

interface ShownChance {
  readonly simulation: QuantityResult["simulation"];
  readonly year: number;
  readonly limit: number;
  readonly label: string;
}

/** Gives how to bring the page's cards up to date with a scenario and its uncertainty. */
export function showUncertainty(
  cards: ReturnType<typeof uncertaintyCards>,
  { tables, place, context }: ShowOptions,
) {
  const members = selectedMunicipalities(place, tables.municipalities);
  const name =
    place.numbers.length === 0 ? null : placeName(members, tables.municipalities, context);
  const draw = (id: QuantityId, scenario: Scenario, uncertainty: Uncertainty): QuantityResult =>
    id === "municipality"
      ? drawPlace({ tables, members, selection: place }, { scenario, uncertainty })
      : drawQuantity(id, { tables, scenario, uncertainty });
  const later = atRest();
  let scaled: QuantityId | null = null;
  /** What the shown chance is counted in. */
  let shownChance: ShownChance | null = null;

  const showDraws = (scenario: Scenario, uncertainty: Uncertainty, view: UncertaintyView) => {
    const { quantity, kind, year } = view;
    const shown = withPrices(context, scenario.prices);
    const result = draw(quantity, scenario, uncertainty);
    const text = quantityText(quantity, shown, quantity === "municipality" ? name : null);
    // To begin with, the report's highest: the first thing to doubt.
    const highest = atYear(result.simulation.years, result.presets.high, year);
    const limit = view.limit ?? highest;
    shownChance = {
      simulation: result.simulation,
      ...{ year, limit, label: text.text(limit) },
    };
    const max = 1.25 * Math.max(result.simulation.quantile(0.975, year), highest);
    if (scaled !== quantity)
      cards.chance.use(quantityText(quantity, context).scale(limitRange.max));
    scaled = quantity;
    cards.fan.update(
      fanRows(
        result,
        { kind, year, limit, text, scenario: lineOf(tables, scenario, shown) },
        shown,
      ),
    );
    const breakEven = () => ({
      present: draw("breakEvenPresent", scenario, uncertainty).simulation.quantile(0.5, year),
      yearly: draw("breakEvenYearly", scenario, uncertainty).simulation.quantile(0.5, year),
    });
    cards.chance.update(
      chanceRows(result, { year, limit, max, resetTo: highest, text }, shown),
      year,
      quantityNote(quantity, { year, place: name, breakEven }, shown),
    );
  };
  const showLayers = (
    scenario: Scenario,
    uncertainty: Uncertainty,
    year: number,
    isLate: boolean,
  ) => {
    const shown = withPrices(context, scenario.prices);
    const widths = isLate ? layerWidths(tables, scenario, uncertainty, year) : null;
    cards.layers.update(layerRows(uncertainty, { tables, scenario, year, widths }, shown));
  };
  const showDrivers = (scenario: Scenario, uncertainty: Uncertainty, year: number) => {
    const shown = withPrices(context, scenario.prices);
    const { years, total } = computeScenario(tables, scenario).projection;
    const options = {
      ...{ scenario, year },
      center: atYear(years, total, year),
      points: sensitivityPoints,
      scenarioLine: lineOf(tables, scenario, shown),
    };
    cards.drivers.update(
      driverRows(sensitivity(tables, scenario, uncertainty, year), options, shown),
    );
  };
  const show = (scenario: Scenario, uncertainty: Uncertainty, view: UncertaintyView) => {
    cards.presets.update(presetOf(tables.baseline, scenario));
    cards.quantity.update(view.quantity);
    cards.kind.update(view.kind);
    showDraws(scenario, uncertainty, view);
    showLayers(scenario, uncertainty, view.year, false);
    cards.spreads.update(spreadRows(scenario, tables.baseline, uncertainty, context));
    later(() => {
      showLayers(scenario, uncertainty, view.year, true);
      showDrivers(scenario, uncertainty, view.year);
    });
  };
  return { show, chance: () => shownChance };
}

function lineOf(tables: MunicipalityTables, scenario: Scenario, context: ViewContext): string {
  return scenarioLine(computeScenario(tables, scenario), context);
}
