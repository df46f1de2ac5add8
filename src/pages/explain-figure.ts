import { openExplanation } from "../components/explanation/explanation-dialog.js";
import type { Explained } from "../model/explanation/explained.js";
import {
  type PlaceGround,
  placeFigureQuantities,
} from "../model/municipality/municipality-quantities.js";
import type { ResultGround } from "../model/result/cost-quantities.js";
import {
  comparedFigureQuantities,
  scenarioFigureQuantities,
  staffingFigureQuantities,
} from "../model/result/figure-quantities.js";
import type { KeyFigure } from "../view/core/key-figure.js";
import type { ViewContext } from "../view/core/view-context.js";
import { explanation } from "../view/explanation/explanation-rows.js";
import type { SourceData } from "../view/explanation/source-texts.js";

type Explain = (ground: ResultGround) => readonly Explained[];

/** Opens how a key figure came about. */
export function explainFigure(
  { label, value }: Pick<KeyFigure, "label" | "value">,
  quantities: readonly Explained[],
  sources: SourceData,
  context: ViewContext,
): void {
  const figure = `${label}: ${value}`;
  openExplanation(explanation({ figure, quantities, sources }, context), context);
}

/** What a key figure of the scenario page states. @throws a RangeError for an unknown figure */
export const ofScenario = (id: string, ground: ResultGround) =>
  find<Explain>(scenarioFigureQuantities, id)(ground);

/** What a figure states that is compared. */
export const ofCompared = (
  id: keyof typeof comparedFigureQuantities,
  ground: ResultGround,
): readonly Explained[] => comparedFigureQuantities[id](ground);

/** What a key figure of the municipality page states, likewise. */
export const ofPlace = (id: string, place: PlaceGround) => find(placeFigureQuantities(place), id)();

/** What a key figure of the staffing page states in a year, likewise. */
export const ofStaffing = (id: string, year: number, ground: ResultGround) =>
  find<Explain>(staffingFigureQuantities(year), id)(ground);

function find<Found>(quantities: Readonly<Record<string, Found>>, id: string): Found {
  const found = quantities[id];
  if (found === undefined) throw new RangeError(`invalid figure: ${id} has no explanation`);
  return found;
}
