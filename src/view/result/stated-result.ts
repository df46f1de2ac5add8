import type { PresetId } from "../../model/core/baseline.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import type { StatedNumber } from "../figure/figure.js";

/** What a column states of the page's scenario, or of one of the report's. */
export interface StatedResult extends Pick<StatedNumber, "category"> {
  readonly id: StatedId;
  readonly of?: PresetId;
}
