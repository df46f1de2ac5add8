import { presetScenario } from "../../src/model/scenario/scenario.js";
import { simulate } from "../../src/model/uncertainty/simulation.js";
import { report, tables } from "../model/core/report-tables.js";
import { errorTable } from "../model/uncertainty/plain-draws.js";
import { type BudgetLine, percentile } from "./budget-table.js";

const runs = 40;
const parts = [0.025, 0.1, 0.25, 0.35, 0.5, 0.65, 0.75, 0.9, 0.975];

/** Milliseconds of drawing so many paths of four categories over 30 years, with their quantiles. */
export function engineLine(size: number): BudgetLine {
  const scenario = presetScenario(tables.baseline, "medium", report);
  const times = Array.from({ length: runs }, (_, run) => {
    // Another dependence each time, as when a slider is dragged: nothing is the same but the points.
    const began = performance.now();
    const simulation = simulate(tables, scenario, { size, rho: run / runs });
    for (const year of simulation.years) simulation.quantiles(parts, year);
    return performance.now() - began;
  });
  return {
    what: `${size} draws × 4 × 30 with quantiles, median`,
    ours: percentile(times, 0.5),
    rebuilt: null,
    unit: "ms",
    budget: { atMost: 20 },
  };
}

/** How far P10, P50 and P90 of 2050 are off: plain Monte Carlo beside Sobol points at equal n. */
export function errorLines(): readonly Readonly<Record<string, string | number>>[] {
  return errorTable([1024, 8192], 16).map(({ size, quantile, plain, sobol }) => ({
    draws: size,
    quantile: `P${quantile * 100}`,
    "plain Monte Carlo": `${(plain * 100).toFixed(2)} %`,
    "shifted Sobol": `${(sobol * 100).toFixed(2)} %`,
    ratio: (plain / sobol).toFixed(1),
  }));
}
