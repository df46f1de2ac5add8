import type { Selection } from "d3-selection";
import { line } from "d3-shape";
import { itemAt } from "../../view/core/series.js";
import type { LineRows } from "../../view/figure/figure.js";
import { attribute } from "../core/in-place.js";
import type { PlotScales } from "./plot-area.js";

/** Draws lines through the years, in place. */
export function drawLines(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  lines: readonly LineRows[],
  years: readonly number[],
  { x, y }: PlotScales,
): void {
  const path = line<number>()
    .x((_, index) => x(itemAt(years, index)))
    .y((value) => y(value));
  parent
    .selectAll<SVGPathElement, LineRows>("path.line")
    .data(lines, ({ id }) => id)
    .join("path")
    .each(attribute("class", ({ id, role }) => `line ${role} ${id}`))
    .each(attribute("d", ({ values }) => path([...values]) ?? ""));
}
