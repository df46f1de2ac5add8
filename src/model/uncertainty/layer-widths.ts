import { first, last } from "../core/series.js";
import type { Tables } from "../core/tables.js";
import type { Scenario } from "../scenario/scenario.js";
import { simulate } from "./simulation.js";
import type { Uncertainty } from "./uncertainty.js";

/** What makes the band as wide as it is: the two layers, and that categories grow together. */
export const widthParts = ["growth", "dependence", "baseline"] as const;

export type WidthPart = (typeof widthParts)[number];

/** How wide the 80 % interval is in a year, and how much of it each part adds. M kr. */
export interface LayerWidths {
  readonly width: number;
  /**
   * The width with the part less the width without it, all else as it is. For a part that is off:
   * what it would add (dependence at `fullRho`). The parts do not sum to the width.
   */
  readonly adds: Readonly<Record<WidthPart, number>>;
}

/** The dependence that is set beside none, where the reader has none. */
const fullRho = 1;

/** How much each part adds to the width of the 80 % interval of a year. */
export function layerWidths(
  tables: Tables,
  scenario: Scenario,
  uncertainty: Uncertainty,
  year: number,
): LayerWidths {
  const widthOf = (options: Partial<Uncertainty>) => {
    const draws = simulate(tables, scenario, { ...uncertainty, ...options });
    const ends = draws.quantiles([0.1, 0.9], year);
    return last(ends) - first(ends);
  };
  const width = widthOf({});
  const { layers, rho } = uncertainty;
  const addedBy = (layer: "growth" | "baseline") => {
    const other = widthOf({ layers: { ...layers, [layer]: !layers[layer] } });
    return layers[layer] ? width - other : other - width;
  };
  return {
    width,
    adds: {
      growth: addedBy("growth"),
      dependence: rho > 0 ? width - widthOf({ rho: 0 }) : widthOf({ rho: fullRho }) - width,
      baseline: addedBy("baseline"),
    },
  };
}
