import type { Selection } from "d3-selection";
import { first, last } from "../../view/core/series.js";
import type { FanRows } from "../../view/uncertainty/fan-rows.js";
import { attribute } from "../core/in-place.js";
import type { PlotScales } from "../figure/plot-area.js";

/** Pixels across a dot, with the gap to the next. */
const step = 9;

interface Dot {
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Draws outcomes as dots on the value axis, stacked away from their year: dots in one row share a
 * bin as high as a dot. Those above the limit are filled.
 */
export function drawDots(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  { dots, limit }: Pick<FanRows, "dots" | "limit">,
  { x, y }: PlotScales,
): void {
  const stacked = stack(dots, limit.year, { x, y });
  parent
    .selectAll<SVGCircleElement, Dot>("circle")
    .data(stacked)
    .join("circle")
    .each(attribute("class", ({ value }) => `dot ${value > limit.value ? "above" : "below"}`))
    .each(attribute("cx", (dot) => dot.x))
    .each(attribute("cy", (dot) => dot.y))
    .each(attribute("r", () => step / 2 - 0.75));
}

function stack(dots: readonly number[], year: number, { x, y }: PlotScales): Dot[] {
  const rows = new Map<number, number>();
  // Towards the middle, where there is room.
  const side = x(year) > (first(x.range()) + last(x.range())) / 2 ? -1 : 1;
  return dots.map((value) => {
    const row = Math.round(y(value) / step);
    // A row that no dot lies in yet holds none.
    const before = rows.get(row) ?? 0;
    rows.set(row, before + 1);
    return { value, x: x(year) + side * (before + 0.5) * step, y: row * step };
  });
}
