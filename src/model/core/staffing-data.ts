import type { RowSource } from "./row-source.js";

/** The staffing alternative's data. Written by `src/data/staffing.json.ts`. */
export interface StaffingData {
  /** Municipal health and care expenditure in the baseline year, M kr (175 000). */
  readonly costMnok: number;
  /** Expenditure on care services alone in the baseline year, M kr (143 700, derived). */
  readonly careCostMnok: number;
  readonly baselineYear: number;
  /** Growth in staffing need to `targetYear` that the report quotes from SSB: 0.8, "more than". */
  readonly neededGrowth: number;
  /** The same growth by `referencePath` itself, to a hundredth of a per cent: 0.8684. */
  readonly referenceGrowth: number;
  /** 2060. */
  readonly targetYear: number;
  /** The report's own estimate of the extra cost in `targetYear`, rounded, M kr: 150 000. */
  readonly reportExtraCostMnok: number;
  /** SSB's reference path, full-time equivalents, state and municipal: 2017, 2035, 2060. */
  readonly referencePath: readonly {
    readonly year: number;
    readonly fullTimeEquivalents: number;
    readonly row: RowSource;
  }[];
  /** Care services: full-time equivalents in the baseline year. */
  readonly careFullTimeEquivalents: number;
  /** Gross operating expenditure per full-time equivalent in care, kr, baseline year. */
  readonly careCostPerFullTimeEquivalentNok: number;
  /** Where these two of care's expenditure are from. */
  readonly careRows: Readonly<Record<"cost" | "perFullTimeEquivalent", RowSource>>;
  /** Discount rate of Norwegian public analyses, per year: 0.04. */
  readonly discountRate: number;
}
