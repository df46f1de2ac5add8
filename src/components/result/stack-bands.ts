import { first, last, zip } from "../../view/core/series.js";
import type { BandRows } from "../../view/result/total-rows.js";
import type { EndName } from "../figure/place-labels.js";
import type { PlotScales } from "../figure/plot-area.js";

/** A category's layer with what lies below it, M kr. */
export interface Band extends BandRows {
  readonly bottom: readonly number[];
  readonly top: readonly number[];
}

/**
 * Lays the bands on each other. The last category lies at the bottom: it changes least, so the
 * others stand on level ground.
 */
export function stackBands(rows: readonly BandRows[]): Band[] {
  let bottom: readonly number[] = first(rows).values.map(() => 0);
  return rows.toReversed().map((row) => {
    const top = zip(row.values, bottom).map(([value, below]) => value + below);
    const band = { ...row, bottom, top };
    bottom = top;
    return band;
  });
}

/** Where the bands end, each with its name at half its height. */
export function bandEnds(bands: readonly Band[], { x, y }: PlotScales): EndName[] {
  return bands.map(({ category, label, shortLabel, shortestLabel, bottom, top }) => ({
    id: category,
    className: `of-band ${category}`,
    text: label,
    short: shortLabel,
    shortest: shortestLabel,
    x: last(x.range()),
    y: (y(last(bottom)) + y(last(top))) / 2,
  }));
}
