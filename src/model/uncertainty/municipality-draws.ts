import { type Category, perCategory } from "../core/category.js";
import { priceFactor } from "../core/prices.js";
import { itemAt, zip } from "../core/series.js";
import { type LocalValues, localGrowth, noLocalValues } from "../municipality/local-values.js";
import type { Municipality } from "../municipality/municipality.js";
import { type EstimateGround, estimatePlace } from "../municipality/municipality-estimate.js";
import type { MunicipalitySelection } from "../municipality/municipality-selection.js";
import { drawTotals, type UncertainPath } from "./draw-paths.js";
import { pathDraws, uncertainPaths } from "./scenario-draws.js";
import { type Simulation, simulationOf } from "./simulation.js";
import type { Uncertainty } from "./uncertainty.js";

/**
 * What e-health costs one or several municipalities, drawn: M kr. The national draws by the place's
 * share; growth of its own is the median in place of the scenario's, and a cost of its own is known.
 */
export function drawMunicipality(
  ground: EstimateGround,
  members: readonly Municipality[],
  { fixedShare, local }: Pick<MunicipalitySelection, "fixedShare" | "local">,
  uncertainty: Uncertainty,
): Simulation {
  const { scenario, baseline, years } = ground;
  const share = placeShares(ground, members, { fixedShare, local });
  const growth = perCategory((category) => localGrowth(local, scenario, category));
  const paths = uncertainPaths(
    baseline,
    {
      breakpoints: growth.ehr.breakpoints,
      growthPerYear: perCategory((category) => growth[category].rates),
    },
    uncertainty,
  );
  const index = years.indexOf(local.costYear);
  const own = perCategory((category): UncertainPath => {
    const cost = knownCost(ground, local, category);
    const known = cost === null ? {} : { known: { index, cost: cost / itemAt(share, index) } };
    return { ...paths[category], ...known };
  });
  const totals = drawTotals(own, pathDraws(baseline, uncertainty), years.length);
  return simulationOf(
    years,
    zip(totals, share).map(([column, part]) => column.map((cost) => part * cost)),
  );
}

/** The place's share of the national cost each year: what the estimate without own costs gives. */
function placeShares(
  ground: EstimateGround,
  members: readonly Municipality[],
  { fixedShare, local }: Pick<MunicipalitySelection, "fixedShare" | "local">,
): number[] {
  const { populationGrowth, costYear, breakpoints } = local;
  const people = { ...noLocalValues(costYear, breakpoints), populationGrowth };
  const { total } = estimatePlace(ground, members, { fixedShare, local: people });
  return zip(total, ground.nationalCost).map(([place, country]) => place / country);
}

/** The place's own cost of a category in the scenario's prices, M kr; null where it has none. */
function knownCost(
  { tables, scenario }: EstimateGround,
  { cost, costYear }: LocalValues,
  category: Category,
): number | null {
  const own = cost[category];
  if (own === null) return null;
  const { prices } = tables;
  const then = priceFactor(prices, { year: costYear, index: "municipal" });
  return (own * priceFactor(prices, scenario.prices)) / then;
}
