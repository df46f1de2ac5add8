import { openExplanation } from "../../components/explanation/explanation-dialog.js";
import type { PresetId } from "../../model/core/baseline.js";
import { known, last } from "../../model/core/series.js";
import type { Tables } from "../../model/core/tables.js";
import type { Explained } from "../../model/explanation/explained.js";
import {
  type PlaceGround,
  placeFigureQuantities,
} from "../../model/municipality/municipality-quantities.js";
import { besidePlaceQuantities } from "../../model/municipality/stated-place-quantities.js";
import { type ResultGround, totalDifference } from "../../model/result/cost-quantities.js";
import {
  besideFigureQuantities,
  besideStaffingQuantities,
  comparedFigureQuantities,
  type NearestGround,
  nearestFigureQuantities,
  reportNoteQuantities,
  reportSpan,
  scenarioFigureQuantities,
  staffingFigureQuantities,
  staffingSentenceQuantities,
} from "../../model/result/figure-quantities.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import {
  chanceQuantities,
  spanParts,
  spanQuantities,
} from "../../model/uncertainty/chance-quantities.js";
import type { Simulation } from "../../model/uncertainty/simulation.js";
import type { Uncertainty } from "../../model/uncertainty/uncertainty.js";
import type { Compared } from "../../view/comparison/compared.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { explanation } from "../../view/explanation/explanation-rows.js";
import type { SourceData } from "../../view/explanation/source-texts.js";
import { placeName } from "../../view/municipality/municipality-name.js";
import { resultWords } from "../../view/result/words/index.js";

import { drawnPart } from "./uncertainty/explain-uncertainty.js";

export { ofBand, ofSpread } from "./uncertainty/explain-uncertainty.js";

type Explain = (ground: ResultGround) => readonly Explained[];

/** Opens how a key figure came about. */
export function explainFigure(
  figure: Parameters<typeof explanation>[0]["figure"],
  quantities: readonly Explained[],
  sources: SourceData,
  context: ViewContext,
): void {
  openExplanation(explanation({ figure, quantities, sources }, context), context);
}

/** What a scenario's figures are explained from. */
interface ScenarioFigureGround extends ResultGround {
  readonly result: ScenarioResult;
  /** Where the interval that the total is drawn within is told of. */
  readonly uncertainty?: Uncertainty;
}

/** What a figure of the scenario page states. @throws a RangeError for an unknown figure */
export function ofScenario(
  id: string,
  ground: ScenarioFigureGround,
  context: ViewContext,
): readonly Explained[] {
  const { locale, words } = context;
  const [lower, upper] = spanParts;
  if (id === "spanLow" || id === "spanHigh")
    return [spanEnd(id === "spanLow" ? lower : upper, ground, context)];
  const preset = (of: PresetId) => words.presetGrowth[of];
  const nameOf = { own: resultWords(locale).sentence.own, preset };
  return find<(on: NearestGround & ResultGround) => readonly Explained[]>(
    {
      ...scenarioFigureQuantities,
      ...besideFigureQuantities,
      ...nearestFigureQuantities,
      ...spanFigureQuantities,
      reportSpan: (on) => reportSpan(on, preset),
    },
    id,
  )({ ...ground, nameOf });
}

/** What the interval holds of all draws, and the odds for it. */
const spanFigureQuantities = {
  spanChance: () => [spanQuantities.spanChance()],
  spanOdds: () => [spanQuantities.spanOdds()],
};

/** An end of the interval that the total of the last year is drawn within. */
function spanEnd(
  part: number,
  { tables, result: { scenario }, uncertainty }: ScenarioFigureGround,
  context: ViewContext,
): Explained {
  const drawn = { tables, scenario, uncertainty: known(uncertainty ?? null) };
  return drawnPart("cost", part, { ...drawn, year: tables.baseline.endYear }, context);
}

/** What a figure states that is compared. */
export const ofCompared = (
  id: keyof typeof comparedFigureQuantities,
  ground: ResultGround,
): readonly Explained[] => comparedFigureQuantities[id](ground);

/** How much the costlier of two scenarios costs more in the last year. */
export function ofDifference(tables: Tables, pair: readonly [Compared, Compared]): Explained[] {
  const year = tables.baseline.endYear;
  const cost = ({ result }: Compared) => last(result.projection.total);
  const named = ({ result, label }: Compared) => [{ tables, result }, label] as const;
  const [less, more] = cost(pair[0]) < cost(pair[1]) ? pair : ([pair[1], pair[0]] as const);
  return [totalDifference(year, [named(more), named(less)])];
}

/** What a chance states, in one of its ways. @throws a RangeError for an unknown way */
export const ofChance = (
  id: string,
  {
    simulation,
    ...asked
  }: {
    readonly simulation: Simulation;
    readonly year: number;
    readonly limit: number;
    readonly label: string;
    readonly uncertainty: Uncertainty;
  },
): readonly Explained[] => [find(chanceQuantities, id)(simulation, asked)];

/** What a key figure of the municipality page states, likewise. */
export function ofPlace(id: string, place: PlaceGround, context: ViewContext) {
  const { municipalities } = place.result.ground.tables;
  const beside = besidePlaceQuantities(place, (members) =>
    placeName(members, municipalities, context),
  );
  return find({ ...placeFigureQuantities(place), ...beside }, id)();
}

/** What a figure of the staffing page states in a year, likewise. */
export const ofStaffing = (id: string, year: number, ground: ResultGround) =>
  find<Explain>(
    {
      ...staffingFigureQuantities(year),
      ...besideStaffingQuantities(year),
      ...staffingSentenceQuantities(year),
      ...reportNoteQuantities,
    },
    id,
  )(ground);

/** What stands under an id. @throws a RangeError where nothing does */
export function find<Found>(quantities: Readonly<Record<string, Found>>, id: string): Found {
  const found = quantities[id];
  if (found === undefined) throw new RangeError(`invalid figure: ${id} has no explanation`);
  return found;
}
