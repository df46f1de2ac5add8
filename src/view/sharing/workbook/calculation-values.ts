import { type PerCategory, perCategory } from "../../../model/core/category.js";
import { itemAt } from "../../../model/core/series.js";
import type { Tables } from "../../../model/core/tables.js";
import { inhabitantsIn } from "../../../model/result/cost-per-inhabitant.js";
import { shareFinancing } from "../../../model/result/financing.js";
import { computeScenario } from "../../../model/result/scenario-result.js";
import { netEffect } from "../../../model/result/staffing.js";
import { staffingNeed } from "../../../model/result/staffing-need.js";
import { rateOf, type Scenario } from "../../../model/scenario/scenario.js";

/** All that the calculation sheet says of one year, as the model computes it. */
export interface YearValues {
  readonly year: number;
  /** Counted from 1; 0 in the baseline year, which belongs to none. */
  readonly period: number;
  readonly rates: PerCategory<number>;
  readonly cost: PerCategory<number>;
  readonly total: number;
  /** The year that the staffing cost is of, the same in every row. */
  readonly staffingYear: number;
  readonly inhabitants: number;
  readonly perInhabitant: number;
  /** The part of the growth in need that is reached, in logarithms. */
  readonly progress: number;
  readonly need: number;
  readonly extraStaffing: number;
  readonly extraEhealth: number;
  readonly gains: number;
  readonly breakEven: number | null;
  readonly shareOfCare: number;
  readonly netEffect: number;
  readonly state: number;
  readonly mustSave: number;
  readonly uncovered: number;
  readonly presentStaffing: number;
  readonly presentEhealth: number;
}

/** The values of every year. */
export function calculationValues(scenario: Scenario, tables: Tables): YearValues[] {
  const { staffing, breakpoints, growthPerYear } = scenario;
  const { projection, perInhabitant, comparison } = computeScenario(tables, scenario);
  const { years, cost, total } = projection;
  const needIn = (neededGrowth: number) =>
    staffingNeed(tables.staffing, { neededGrowth, shape: staffing.shape }, years);
  const [need, doubling] = [needIn(staffing.neededGrowth), needIn(1)];
  const net = netEffect(comparison, staffing.avoidedShare);
  const financing = shareFinancing(comparison, staffing);
  const inhabitants = inhabitantsOf(scenario, tables, years);
  return years.map((year, index): YearValues => {
    const of = <T>(series: readonly T[]) => itemAt(series, index);
    const period = breakpoints.filter((boundary) => boundary < year).length;
    const discount = (1 + staffing.discountRate) ** index;
    return {
      year,
      period,
      rates: perCategory((category) => rateOf(growthPerYear[category], Math.max(0, period - 1))),
      cost: perCategory((category) => of(cost[category])),
      total: of(total),
      staffingYear: tables.staffing.baselineYear,
      inhabitants: of(inhabitants),
      perInhabitant: of(perInhabitant),
      progress: Math.log2(of(doubling)),
      need: of(need),
      extraStaffing: of(comparison.extraStaffing),
      extraEhealth: of(comparison.extraEhealth),
      gains: of(comparison.gains),
      breakEven: of(comparison.breakEven),
      shareOfCare: of(comparison.shareOfCare),
      netEffect: of(net),
      state: of(financing.state),
      mustSave: of(financing.mustSave),
      uncovered: of(financing.uncovered),
      presentStaffing: of(comparison.extraStaffing) / discount,
      presentEhealth: (of(comparison.extraEhealth) - of(comparison.gains)) / discount,
    };
  });
}

/** The people that each year's cost is divided by. */
function inhabitantsOf(
  scenario: Scenario,
  { population }: Tables,
  years: readonly number[],
): number[] {
  return years.map((year, index) =>
    inhabitantsIn(
      population,
      scenario.population,
      index === 0 ? population.baselineYearCountedOn : year,
    ),
  );
}
