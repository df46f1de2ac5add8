import type { RowSource } from "../core/row-source.js";
import type { FormResponse } from "../form/response.js";

/** What the survey page starts from. Written by `src/data/survey.json.ts`. */
export interface SurveyData {
  /** Mean annual wage in the municipalities, kr, and the year it is of. */
  readonly annualWage: { readonly year: number; readonly nok: number; readonly row: RowSource };
  /** The constructed example: made-up answers, every one marked. */
  readonly example: readonly FormResponse[];
}
