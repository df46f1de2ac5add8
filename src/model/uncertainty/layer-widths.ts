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

/** The parts of all draws that lie below the ends of the interval. */
export const intervalParts = [0.1, 0.9] as const;

/** The uncertainty with a part of the band and without it, one of which is the reader's own. */
interface WidthPair {
  readonly with: Uncertainty;
  readonly without: Uncertainty;
}

/** The dependence that is set beside none, where the reader has none. */
const fullRho = 1;

/** What is drawn to tell how much a part adds: all else is as the reader has it. */
export function withAndWithout(part: WidthPart, uncertainty: Uncertainty): WidthPair {
  const { layers, rho } = uncertainty;
  if (part === "dependence")
    return rho > 0
      ? { with: uncertainty, without: { ...uncertainty, rho: 0 } }
      : { with: { ...uncertainty, rho: fullRho }, without: uncertainty };
  const other = { ...uncertainty, layers: { ...layers, [part]: !layers[part] } };
  return layers[part]
    ? { with: uncertainty, without: other }
    : { with: other, without: uncertainty };
}

/** How much each part adds to the width of the 80 % interval of a year. */
export function layerWidths(
  tables: Tables,
  scenario: Scenario,
  uncertainty: Uncertainty,
  year: number,
): LayerWidths {
  const widthOf = (of: Uncertainty) => {
    const ends = simulate(tables, scenario, of).quantiles(intervalParts, year);
    return last(ends) - first(ends);
  };
  const width = widthOf(uncertainty);
  const addedBy = (part: WidthPart) => {
    const pair = withAndWithout(part, uncertainty);
    return pair.with === uncertainty ? width - widthOf(pair.without) : widthOf(pair.with) - width;
  };
  return {
    width,
    adds: {
      growth: addedBy("growth"),
      dependence: addedBy("dependence"),
      baseline: addedBy("baseline"),
    },
  };
}
