import { categories } from "../core/category.js";
import { first, itemAt, zip } from "../core/series.js";
import type { StaffingData } from "../core/staffing-data.js";
import type { StaffingAssumptions } from "../scenario/staffing-assumptions.js";
import type { Projection } from "./projection.js";
import { staffingNeed } from "./staffing-need.js";

/** Cost beyond the baseline year's, one value a year. M kr in the prices of the data. */
export interface ExtraCosts {
  readonly years: readonly number[];
  /** Of meeting growing needs with more staff. */
  readonly extraStaffing: readonly number[];
  readonly extraEhealth: readonly number[];
  /** Gains from e-health other than staff made unnecessary. */
  readonly gains: readonly number[];
  /**
   * Share of staffing growth that e-health must make unnecessary to pay for its own growth: extra
   * e-health less gains, over extra staffing. Null where staffing costs nothing more.
   */
  readonly breakEven: readonly (number | null)[];
}

/** What it costs to meet growing needs with more staff, against what e-health's growth costs. */
export interface StaffingComparison extends ExtraCosts {
  /** Full-time equivalents beyond the baseline year's. */
  readonly extraFullTimeEquivalents: readonly number[];
  /** E-health as a share of the expenditure that follows the staffing need. */
  readonly shareOfCare: readonly number[];
}

/** Cost of staffing every year. */
export interface StaffingPath {
  /** M kr. */
  readonly cost: readonly number[];
  /** What the staff beyond the baseline year's costs, M kr. */
  readonly extraCost: readonly number[];
  readonly extraFullTimeEquivalents: readonly number[];
}

/**
 * Staffing when it follows need (OE 2022-78, ch. 4.3): cost S0·need(y)·(1+w)^(y−2021), where w is
 * the real growth of cost per full-time equivalent. Only the staff beyond today's is extra: the
 * growth in what today's staff costs can't be avoided by needing fewer. Full-time equivalents are
 * expenditure over care services' expenditure per full-time equivalent, which is not a wage.
 */
export function staffingPath(
  data: StaffingData,
  assumptions: StaffingAssumptions,
  years: readonly number[],
): StaffingPath {
  const start = assumptions.start === "care" ? data.careCostMnok : data.costMnok;
  const fullTimeEquivalents = (start * 1e6) / data.careCostPerFullTimeEquivalentNok;
  const need = staffingNeed(data, assumptions, years);
  const unitCost = years.map(
    (year) => start * (1 + assumptions.realCostGrowth) ** (year - data.baselineYear),
  );
  return {
    cost: zip(need, unitCost).map(([level, cost]) => level * cost),
    extraCost: zip(need, unitCost).map(([level, cost]) => (level - first(need)) * cost),
    extraFullTimeEquivalents: need.map((level) => (level - first(need)) * fullTimeEquivalents),
  };
}

/** Sets the extra cost of a projection beside the extra cost of staffing, year by year. */
export function compareWithStaffing(
  { years, total }: Pick<Projection, "years" | "total">,
  data: StaffingData,
  assumptions: StaffingAssumptions,
): StaffingComparison {
  const { cost, extraCost, extraFullTimeEquivalents } = staffingPath(data, assumptions, years);
  const extraEhealth = total.map((value) => value - first(total));
  const gains = years.map((year) => gainIn(assumptions, first(years), year));
  return {
    ...withBreakEven({ years, extraStaffing: extraCost, extraEhealth, gains }),
    extraFullTimeEquivalents,
    shareOfCare: zip(total, cost).map(([ehealth, care]) => ehealth / care),
  };
}

/** Sum of the categories' gains in a year, each rising evenly to its full size. M kr. */
function gainIn({ gains }: StaffingAssumptions, baselineYear: number, year: number): number {
  return categories.reduce((sum, category) => {
    const gain = gains[category];
    if (gain === null) return sum;
    const reached = (year - baselineYear) / (gain.fullYear - baselineYear);
    return sum + gain.mnokPerYear * Math.min(1, reached);
  }, 0);
}

/**
 * The same costs summed from the baseline year to each year, discounted to the baseline year:
 * Σ x(y)/(1+d)^(y−2021). A rate of 0 is the plain sum, any other gives present values.
 */
export function sumCosts(costs: ExtraCosts, discountRate: number): ExtraCosts {
  const sum = (values: readonly number[]) => {
    let total = 0;
    return values.map((value, year) => {
      total += value / (1 + discountRate) ** year;
      return total;
    });
  };
  return withBreakEven({
    years: costs.years,
    extraStaffing: sum(costs.extraStaffing),
    extraEhealth: sum(costs.extraEhealth),
    gains: sum(costs.gains),
  });
}

function withBreakEven(costs: Omit<ExtraCosts, "breakEven">): ExtraCosts {
  const breakEven = costs.extraStaffing.map((staffing, index) =>
    staffing > 0 ? netCost(costs, index) / staffing : null,
  );
  return { ...costs, breakEven };
}

function netCost(
  { extraEhealth, gains }: Pick<ExtraCosts, "extraEhealth" | "gains">,
  index: number,
): number {
  return itemAt(extraEhealth, index) - itemAt(gains, index);
}

/**
 * What is left when e-health makes a share of staffing growth unnecessary: saved staffing and gains
 * less e-health's extra cost, M kr. Zero at the break-even share.
 */
export function netEffect(costs: ExtraCosts, avoidedShare: number): number[] {
  return costs.extraStaffing.map(
    (staffing, index) => avoidedShare * staffing - netCost(costs, index),
  );
}
