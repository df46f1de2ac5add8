import { randomLcg } from "d3-random";
import { perCategory } from "../../../src/model/core/category.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { drawTotals } from "../../../src/model/uncertainty/draw-paths.js";
import { normalQuantile } from "../../../src/model/uncertainty/draws/distributions.js";
import { quantilesOf } from "../../../src/model/uncertainty/order-statistics.js";
import { uncertainPaths } from "../../../src/model/uncertainty/scenario-draws.js";
import { simulate } from "../../../src/model/uncertainty/simulation.js";
import { usualUncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { report, tables } from "../core/report-tables.js";

const { baseline } = tables;
const medium = presetScenario(baseline, "medium", report);
const growthOnly = { growth: true, baseline: false };
const parts = [0.1, 0.5, 0.9];
const { rho } = usualUncertainty;

/** P10, P50 and P90 of 2050 by plain Monte Carlo: the same model on independent random numbers. */
function plainQuantiles(size: number, seed: number): number[] {
  const random = randomLcg(seed / 1000);
  const normal = () => Float64Array.from({ length: size }, () => normalQuantile(random()));
  const common = normal();
  const own = perCategory(normal);
  const ones = new Float64Array(size).fill(1);
  const totals = drawTotals(
    uncertainPaths(baseline, medium, usualUncertainty),
    {
      growth: perCategory((category) =>
        common.map(
          (w, draw) =>
            Math.sqrt(rho) * w + Math.sqrt(1 - rho) * (own[category][draw] ?? Number.NaN),
        ),
      ),
      scale: perCategory(() => ones),
    },
    30,
  );
  return quantilesOf(totals.at(-1) ?? ones, parts);
}

const sobolQuantiles = (size: number, seed: number) =>
  simulate(tables, medium, { size, seed, layers: growthOnly }).quantiles(parts, 2050);

/** How far quantiles of 2050 are off at equal n, as parts of the true ones: root mean square. */
export interface ErrorRow {
  readonly size: number;
  readonly quantile: number;
  readonly plain: number;
  readonly sobol: number;
}

/** The error of plain Monte Carlo and of Sobol points, over `seeds` seeds. */
export function errorTable(sizes: readonly number[], seeds: number): ErrorRow[] {
  const truth = sobolQuantiles(2 ** 16, 9999);
  const error = (quantiles: (size: number, seed: number) => readonly number[], size: number) => {
    const squares = Array.from({ length: seeds }, (_, seed) =>
      quantiles(size, seed + 1).map((value, part) => (value / (truth[part] ?? 1) - 1) ** 2),
    );
    return parts.map((_, part) =>
      Math.sqrt(squares.reduce((sum, row) => sum + (row[part] ?? 0), 0) / seeds),
    );
  };
  return sizes.flatMap((size) => {
    const [plain, sobol] = [error(plainQuantiles, size), error(sobolQuantiles, size)];
    return parts.map((quantile, part) => ({
      size,
      quantile,
      plain: plain[part] ?? Number.NaN,
      sobol: sobol[part] ?? Number.NaN,
    }));
  });
}
