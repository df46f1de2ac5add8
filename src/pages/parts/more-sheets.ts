import type { Tables } from "../../model/core/tables.js";
import type { PlaceGround } from "../../model/municipality/municipality-quantities.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { Uncertainty } from "../../model/uncertainty/uncertainty.js";
import type { Sheet } from "../../view/core/sheet.js";
import { type ViewContext, withPrices } from "../../view/core/view-context.js";
import { placeSheet } from "../../view/municipality/place-sheet.js";
import { quantileSheet } from "../../view/uncertainty/quantile-sheet.js";

interface SheetGround {
  readonly tables: Tables;
  readonly uncertainty: Uncertainty;
  /** The reader's own municipality, where one is chosen. */
  readonly place: PlaceGround | null;
}

/** A workbook's sheets beside the scenario's own. Fetched when one is made. */
export function moreSheets(
  scenario: Scenario,
  { place, ...ground }: SheetGround,
  context: ViewContext,
): Sheet[] {
  const quantiles = quantileSheet(scenario, ground, context);
  if (place === null) return [quantiles];
  return [quantiles, placeSheet(place.result, withPrices(context, scenario.prices))];
}
