import type { Selection } from "d3-selection";
import { first, itemAt, last } from "../../view/core/series.js";
import { type LineRows, presentValues } from "../../view/figure/figure.js";
import { attribute, content } from "../core/in-place.js";
import { dodge } from "./dodge.js";
import type { PlotScales } from "./plot-area.js";

/** Pixels between the baselines of two labels. */
const gap = 14;

/** Writes each line's label where it ends, moved apart where they would overlap. */
export function drawEndLabels(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  lines: readonly LineRows[],
  { x, y }: PlotScales,
): void {
  const [bottom = 0, top = 0] = y.range();
  const places = dodge(
    lines.map((line) => y(last(presentValues(line)))),
    gap,
    [top, bottom],
  );
  const end = ({ values }: LineRows) => values.findLastIndex((value) => value !== null);
  parent
    .selectAll<SVGTextElement, LineRows>("text.end-label")
    .data(lines, ({ id }) => id)
    .join("text")
    .each(attribute("class", ({ id, role }) => `end-label ${role} ${id}`))
    .each(attribute("x", (line) => x(first(x.domain()) + end(line)) + 6))
    .each(attribute("y", (_, index) => Math.round(itemAt(places, index))))
    .each(attribute("dy", () => "0.32em"))
    .each(content(({ label }) => label));
}
