import type { Selection } from "d3-selection";
import { area } from "d3-shape";
import { itemAt, zip } from "../../view/core/series.js";
import type { LineChartRows } from "../../view/figure/line-rows.js";
import { attribute } from "../core/in-place.js";
import type { PlotScales } from "./plot-area.js";

/** Draws the span behind the lines, in place; without a band there is none. */
export function drawBand(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  { band, years }: Pick<LineChartRows, "band" | "years">,
  { x, y }: PlotScales,
): void {
  const shape = area<readonly [low: number, high: number]>()
    .x((_, index) => x(itemAt(years, index)))
    .y0(([low]) => y(low))
    .y1(([, high]) => y(high));
  parent
    .selectAll<SVGPathElement, NonNullable<LineChartRows["band"]>>("path.span")
    .data(band === undefined ? [] : [band])
    .join((enter) => enter.insert("path", ":first-child").attr("class", "span"))
    .each(attribute("d", ({ low, high }) => shape(zip(low, high)) ?? ""));
}
