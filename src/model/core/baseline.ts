import type { Category, PerCategory } from "./category.js";

/** The report's three growth scenarios (OE 2022-78, ch. 4). */
export const presetIds = ["low", "medium", "high"] as const;

export type PresetId = (typeof presetIds)[number];

/** Real growth per year as a fraction (0.05 is 5 %), one value a period. */
export type GrowthPerYear = PerCategory<readonly number[]>;

/** What one category cost in the baseline year. */
export interface BaselineCost {
  /** M kr, 2021 prices. */
  readonly mnok: number;
  /** Lowest and highest value that the rounding of the published figures allows, M kr. */
  readonly range: readonly [number, number];
  /** Printed in the report, reconstructed from its published totals, or scaled from a survey. */
  readonly status: "published" | "reconstructed" | "surveyed";
}

/** How sure the survey is of what all e-health cost: statistical uncertainty alone. */
export interface CostInterval {
  /** M kr, 2021 prices. */
  readonly low: number;
  readonly high: number;
  /** The probability that the interval holds the cost, if the survey has no bias: 0.95. */
  readonly level: number;
  /** Municipalities surveyed: 14. */
  readonly municipalities: number;
  /** Municipalities surveyed less the two numbers that scaling by population estimates: 12. */
  readonly degreesOfFreedom: number;
}

/**
 * The report as the model needs it: what e-health cost in the baseline year, and how the report
 * lets it grow. Written by `src/data/baseline.json.ts` from the tables in `data/oe-2022-78`.
 */
export interface Baseline {
  /** Identifies the baseline in links and files: "oe-2022-78", or see `surveyedBaselineId`. */
  readonly id: string;
  /** The year the costs are of: 2021 in the report. All money is in 2021 prices. */
  readonly year: number;
  /** The last year of the projection: 2050. */
  readonly endYear: number;
  readonly cost: Readonly<Record<Category, BaselineCost>>;
  /** Sum of the four categories, M kr, with the range that rounding allows. */
  readonly total: { readonly mnok: number; readonly range: readonly [number, number] };
  readonly interval: CostInterval;
  /** Boundaries of the report's periods: 2021, 2025, 2030, 2050. */
  readonly breakpoints: readonly number[];
  readonly presets: Readonly<Record<PresetId, GrowthPerYear>>;
  /** Given where the costs are a survey's, and not the report's. */
  readonly survey?: {
    /** Made up, as an example: said wherever its numbers go. */
    readonly constructed: boolean;
  };
}
