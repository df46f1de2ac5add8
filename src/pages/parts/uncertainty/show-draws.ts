import { atYear } from "../../../model/core/series.js";
import type { MunicipalityTables } from "../../../model/municipality/municipality-estimate.js";
import {
  type MunicipalitySelection,
  selectedMunicipalities,
} from "../../../model/municipality/municipality-selection.js";
import { computeScenario } from "../../../model/result/scenario-result.js";
import type { Scenario } from "../../../model/scenario/scenario.js";
import {
  drawPlace,
  drawQuantity,
  type QuantityResult,
} from "../../../model/uncertainty/quantity-result.js";
import type { Uncertainty } from "../../../model/uncertainty/uncertainty.js";
import {
  limitRange,
  type QuantityId,
  type UncertaintyView,
} from "../../../model/uncertainty/uncertainty-view.js";
import { type ViewContext, withPrices } from "../../../view/core/view-context.js";
import { placeName } from "../../../view/municipality/municipality-name.js";
import { scenarioLine } from "../../../view/result/scenario-name.js";
import { chanceRows, quantityNote } from "../../../view/uncertainty/chance-rows.js";
import { fanRows } from "../../../view/uncertainty/fan-rows.js";
import { quantityText } from "../../../view/uncertainty/quantity-text.js";
import type { uncertaintyCards } from "./uncertainty-cards.js";

/** What a page's draws are made from. */
export interface DrawOptions {
  readonly tables: MunicipalityTables;
  /** The reader's own municipality; it is chosen on the municipality page. */
  readonly place: MunicipalitySelection;
  readonly context: ViewContext;
}

/** What is drawn: the parts of the address. */
export interface Drawn {
  readonly scenario: Scenario;
  readonly uncertainty: Uncertainty;
  readonly view: UncertaintyView;
}

interface ShownChance extends Pick<QuantityResult, "id" | "simulation"> {
  readonly year: number;
  readonly limit: number;
  readonly label: string;
  readonly uncertainty: Uncertainty;
}

type Draw = (id: QuantityId) => QuantityResult;
type Cards = Pick<ReturnType<typeof uncertaintyCards>, "fan" | "chance">;

/** Gives how to show a quantity's draws as a fan, and how likely a limit is to be passed. */
export function showDraws(cards: Cards, options: DrawOptions) {
  const { tables, place, context } = options;
  const members = selectedMunicipalities(place, tables.municipalities);
  const name =
    place.numbers.length === 0 ? null : placeName(members, tables.municipalities, context);
  let scaled: QuantityId | null = null;
  let shownChance: ShownChance | null = null;
  const show = ({ scenario, uncertainty, view }: Drawn) => {
    const { quantity, year } = view;
    const draw: Draw = (id) =>
      id === "municipality"
        ? drawPlace({ tables, members, selection: place }, { scenario, uncertainty })
        : drawQuantity(id, { tables, scenario, uncertainty });
    const shown = withPrices(context, scenario.prices);
    const result = draw(quantity);
    const text = quantityText(quantity, shown, {
      place: quantity === "municipality" ? name : null,
      ages: scenario.population.ages,
    });
    const limits = limitsOf(result, view);
    const { limit } = limits;
    const { id, simulation } = result;
    shownChance = { id, simulation, year, limit, label: text.text(limit), uncertainty };
    if (scaled !== quantity)
      cards.chance.use(quantityText(quantity, context).scale(limitRange.max));
    scaled = quantity;
    const line = scenarioLine(computeScenario(tables, scenario), shown);
    cards.fan.update(fanRows(result, { ...view, ...limits, text, scenario: line }, shown));
    const breakEven = () => breakEvenMiddles(draw, year);
    cards.chance.update(
      chanceRows(result, { year, ...limits, text }, shown),
      year,
      quantityNote(quantity, { year, place: name, breakEven }, shown),
    );
  };
  return { show, chance: () => shownChance };
}

/** The limit that is asked about, the end of its slider, and what a reset sets. */
function limitsOf({ simulation, presets }: QuantityResult, { limit, year }: UncertaintyView) {
  // To begin with, the report's highest: the first thing to doubt.
  const resetTo = atYear(simulation.years, presets.high, year);
  const max = 1.25 * Math.max(simulation.quantile(0.975, year), resetTo);
  return { limit: limit ?? resetTo, max, resetTo };
}

/** The middle of the break-even share by either measure. */
function breakEvenMiddles(draw: Draw, year: number) {
  const middle = (id: QuantityId) => draw(id).simulation.quantile(0.5, year);
  return { present: middle("breakEvenPresent"), yearly: middle("breakEvenYearly") };
}
