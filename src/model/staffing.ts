import type { Projection } from "./projection.js";
import type { StaffingData } from "./staffing-data.js";

/** What it costs to meet growing needs with more staff, against what e-health's growth costs. */
export interface StaffingComparison {
  readonly years: readonly number[];
  /** Cost beyond the baseline year's, M kr in 2021 prices. */
  readonly extraStaffing: readonly number[];
  readonly extraEhealth: readonly number[];
  /**
   * Share of staffing growth that e-health must make unnecessary to pay for its own growth: extra
   * e-health over extra staffing. Null in the baseline year, where nothing has grown.
   */
  readonly breakEven: readonly (number | null)[];
  /** E-health as a share of health and care expenditure that follows the staffing need. */
  readonly shareOfCare: readonly number[];
}

/**
 * Cost of staffing each year, M kr in 2021 prices, when cost follows need: S(y) = S0·(1+g)^(y−2021)
 * with g such that need has grown by `neededGrowth` in the target year (OE 2022-78, ch. 4.3).
 */
export function staffingCost(data: StaffingData, years: readonly number[]): number[] {
  const growth = (1 + data.neededGrowth) ** (1 / (data.targetYear - data.baselineYear)) - 1;
  return years.map((year) => data.costMnok * (1 + growth) ** (year - data.baselineYear));
}

/** Sets the extra cost of a projection beside the extra cost of staffing, year by year. */
export function compareWithStaffing(
  { years, total }: Pick<Projection, "years" | "total">,
  data: StaffingData,
): StaffingComparison {
  const staffing = staffingCost(data, years);
  const extraStaffing = beyondFirst(staffing);
  const extraEhealth = beyondFirst(total);
  const breakEven = extraEhealth.map((ehealth, index) =>
    index === 0 ? null : ehealth / (extraStaffing[index] ?? Number.NaN),
  );
  const shareOfCare = total.map((cost, index) => cost / (staffing[index] ?? Number.NaN));
  return { years, extraStaffing, extraEhealth, breakEven, shareOfCare };
}

function beyondFirst(values: readonly number[]): number[] {
  const first = values[0] ?? Number.NaN;
  return values.map((value) => value - first);
}
