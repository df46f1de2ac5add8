import type { Baseline } from "../core/baseline.js";
import type { CostMeasure } from "../core/cost-measure.js";
import { atYear } from "../core/series.js";
import type { StaffingData } from "../core/staffing-data.js";
import type { StaffingAssumptions } from "../scenario/staffing-assumptions.js";
import { growthAt, lastPosition } from "./growth-position.js";
import { project } from "./projection.js";
import { compareWithStaffing, type ExtraCosts, netEffect, sumCosts } from "./staffing.js";

/** The costs by a measure; present value at the rate given. */
export function measureCosts(
  costs: ExtraCosts,
  measure: CostMeasure,
  discountRate: number,
): ExtraCosts {
  if (measure === "yearly") return costs;
  return sumCosts(costs, measure === "present" ? discountRate : 0);
}

/** One growth scenario of the map. */
export interface EffectColumn {
  /** Between the report's scenarios: 0 low, 1 medium, 2 high. */
  readonly position: number;
  /** Net effect of each share avoided, M kr. */
  readonly effects: readonly number[];
  readonly breakEven: number | null;
}

/** Net effect of e-health over growth scenario × share of staffing growth avoided. */
export interface EffectMap {
  /** Shares avoided, lowest first. */
  readonly shares: readonly number[];
  readonly columns: readonly EffectColumn[];
}

interface EffectMapOptions {
  readonly year: number;
  readonly measure: CostMeasure;
  /** Growth scenarios, the report's included: an odd number. */
  readonly columns?: number;
  readonly rows?: number;
}

/** Highest share of staffing growth avoided that the map shows. */
export const highestShare = 0.3;

/** Computes the map at evenly spread points, the ends included. M kr in the prices of the data. */
export function effectMap(
  { baseline, staffing }: { readonly baseline: Baseline; readonly staffing: StaffingData },
  assumptions: StaffingAssumptions,
  { year, measure, columns = 21, rows = 31 }: EffectMapOptions,
): EffectMap {
  const shares = spread(rows, highestShare);
  const { breakpoints } = baseline;
  return {
    shares,
    columns: spread(columns, lastPosition).map((position) => {
      const growthPerYear = growthAt(baseline, position, breakpoints);
      const projection = project(baseline, { breakpoints, growthPerYear });
      const comparison = compareWithStaffing(projection, staffing, assumptions);
      const costs = measureCosts(comparison, measure, assumptions.discountRate);
      return {
        position,
        effects: shares.map((share) => atYear(costs.years, netEffect(costs, share), year)),
        breakEven: atYear(costs.years, costs.breakEven, year),
      };
    }),
  };
}

function spread(count: number, end: number): number[] {
  return Array.from({ length: count }, (_, index) => (end * index) / (count - 1));
}
