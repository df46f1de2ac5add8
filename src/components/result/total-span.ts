import type { Selection } from "d3-selection";
import { itemAt, known } from "../../view/core/series.js";
import type { TotalRows, TotalSpan } from "../../view/result/total-rows.js";
import { attribute, content } from "../core/in-place.js";
import { drawBand } from "../figure/draw-band.js";
import type { PlotScales } from "../figure/plot-area.js";

/** Years from the end at which the label stands, and pixels the span must be high there. */
const label = { years: 3, height: 16 };

/** Lays the span over the stack, with what it holds written into its upper part. */
export function drawTotalSpan(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  { span, years, lines }: Pick<TotalRows, "span" | "years" | "lines">,
  scales: PlotScales,
): void {
  drawBand(parent, { band: span, years }, scales);
  const index = years.length - 1 - label.years;
  const own = known(itemAt(known(lines.find(({ role }) => role === "own")).values, index));
  const top = ({ high }: TotalSpan) => scales.y(itemAt(high, index));
  const isRoomy = (one: TotalSpan) => scales.y(own) - top(one) >= label.height;
  parent
    .selectAll<SVGTextElement, TotalSpan>("text")
    .data(span === undefined ? [] : [span])
    .join("text")
    .attr("class", "span-label")
    .each(attribute("x", () => scales.x(itemAt(years, index))))
    .each(attribute("y", (one) => Math.round((scales.y(own) + top(one)) / 2)))
    .each(attribute("dy", () => "0.35em"))
    .each(attribute("visibility", (one) => (isRoomy(one) ? "visible" : "hidden")))
    .each(content((one) => one.label));
}
