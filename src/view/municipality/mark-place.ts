import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import type { StatedPlaceId } from "../../model/municipality/stated-place-quantities.js";
import type { ViewContext } from "../core/view-context.js";
import type { MarkNumber } from "../figure/told.js";
import { warnedPlace } from "./estimate-warning.js";

/** The fixed share, marked: "15 %". */
export function markShare(
  { selection, today }: MunicipalityResult,
  { format }: ViewContext,
  mark: MarkNumber,
): string {
  const id = "fixedShare" satisfies StatedPlaceId;
  return mark({ id, year: today }, format.percent(selection.fixedShare, 0));
}

/** Marks what is fixed of the estimate that a figure warns of. */
export const markWarned =
  ({ today }: MunicipalityResult, mark: MarkNumber) =>
  (id: "fixedPart" & StatedPlaceId, text: string): string =>
    mark({ id, year: today, place: warnedPlace }, text);
