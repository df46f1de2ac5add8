import type { PresetId } from "../../model/core/baseline.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import type { StatedNumber } from "../figure/figure.js";
import type { MarkNumber } from "../figure/told.js";

/** Marks numbers of a year by what they are. */
export const markIn =
  (mark: MarkNumber, year: number) =>
  (id: StatedId, text: string, after?: string): string =>
    mark({ id, year }, text, after);

/** What a column states of the page's scenario, or of one of the report's. */
export interface StatedResult extends Pick<StatedNumber, "category"> {
  readonly id: StatedId;
  readonly of?: PresetId;
}
