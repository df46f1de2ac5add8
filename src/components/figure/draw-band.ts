import type { Selection } from "d3-selection";
import { area } from "d3-shape";
import type { LineChartRows } from "../../view/figure/line-rows.js";
import { attribute } from "../core/in-place.js";
import type { PlotScales } from "./plot-area.js";

/** Draws the span behind the lines, in place; without a band there is none. */
export function drawBand(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  { band, years }: Pick<LineChartRows, "band" | "years">,
  { x, y }: PlotScales,
): void {
  const shape = area<number>()
    .x((_, index) => x(years[index] ?? 0))
    .y0((_, index) => y(band?.low[index] ?? 0))
    .y1((high) => y(high));
  parent
    .selectAll<SVGPathElement, readonly number[]>("path.span")
    .data(band === undefined ? [] : [band.high])
    .join((enter) => enter.insert("path", ":first-child").attr("class", "span"))
    .each(attribute("d", (high) => shape([...high]) ?? ""));
}
