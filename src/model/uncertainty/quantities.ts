import type { CostMeasure } from "../core/cost-measure.js";
import { first, itemAt, zip } from "../core/series.js";
import type { Tables } from "../core/tables.js";
import { costPerInhabitant } from "../result/cost-per-inhabitant.js";
import { measureCosts } from "../result/effect-map.js";
import { staffingInPrices, tablesInPrices } from "../result/price-level.js";
import { compareWithStaffing } from "../result/staffing.js";
import type { Scenario } from "../scenario/scenario.js";
import { type Simulation, simulationOf } from "./simulation.js";

/** Cost per inhabitant of the scenario's ages, kr, drawn. The population is the one it assumes. */
export function drawPerInhabitant(
  { years, draws }: Simulation,
  { population }: Pick<Tables, "population">,
  scenario: Scenario,
): Simulation {
  const ones = { years, total: years.map(() => 1) };
  const perMillion = costPerInhabitant(ones, population, scenario.population);
  const columns = zip(years, perMillion).map(([year, factor]) =>
    draws(year).map((mnok) => mnok * factor),
  );
  return simulationOf(years, columns);
}

/**
 * The break-even share, drawn: growth of e-health beyond the baseline year's cost, less gains, over
 * growth of staffing, of a year alone or summed up to it. From the year after the baseline year on.
 */
export function drawBreakEven(
  { years, draws }: Simulation,
  tables: Tables,
  scenario: Scenario,
  measure: CostMeasure,
): Simulation {
  const { staffing } = tablesInPrices(tables, scenario.prices);
  const assumptions = staffingInPrices(tables, scenario);
  const rate = measure === "present" ? assumptions.discountRate : 0;
  const nothing = { years, total: years.map(() => 0) };
  const { extraStaffing, gains } = measureCosts(
    compareWithStaffing(nothing, staffing, assumptions),
    measure,
    assumptions.discountRate,
  );
  const start = draws(first(years));
  let extra = start.map(() => 0);
  const columns = years.map((year, index) => {
    const now = draws(year);
    const grown = now.map((cost, draw) => (cost - (start[draw] as number)) / (1 + rate) ** index);
    extra = measure === "yearly" ? grown : extra.map((sum, draw) => sum + (grown[draw] as number));
    const [gain, growth] = [itemAt(gains, index), itemAt(extraStaffing, index)];
    return extra.map((cost) => (cost - gain) / growth);
  });
  return simulationOf(years.slice(1), columns.slice(1));
}
