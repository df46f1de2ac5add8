import type { Selection } from "d3-selection";
import { first, last } from "../../view/core/series.js";
import type { TotalRows } from "../../view/result/total-rows.js";
import { anyNew, attribute, content } from "../core/in-place.js";
import type { PlotScales } from "../figure/plot-area.js";

type Group = Selection<SVGGElement, undefined, null, undefined>;

/** Half the width of the caps of the first year's interval, in pixels. */
const cap = 4;

/** Pixels from the plot's top to what is written below today's label. */
const belowToday = 22;

/** Pixels from the axis up to the interval's label where the interval lies on the axis. */
const aboveAxis = 10;

/** How sure the first year is, as an interval with caps; and what has been, muted up to today. */
export function timeMarks(parent: Group) {
  const past = parent.append("g");
  const interval = parent.append("g").attr("class", "start-interval");
  const bar = interval.append("path");
  const label = interval.append("text").attr("dy", "0.32em");
  const isNew = anyNew();
  return ({ start, today }: Pick<TotalRows, "start" | "today">, scales: PlotScales) => {
    if (!isNew(scales, ...Object.values(start), ...Object.values(today ?? {}))) return;
    const { x, y } = scales;
    const [left, low, high] = [x(start.year), y(start.low), y(start.high)];
    const [bottom, top] = [first(y.range()), last(y.range())];
    const labelY = Math.min(Math.max(high, top + belowToday), bottom - aboveAxis);
    const ends = [low, high].map((end) => `M${left - cap},${end}h${2 * cap}`).join("");
    bar.each(attribute("d", () => `M${left},${low}V${high}${ends}`));
    label
      .each(attribute("x", () => left + cap + 4))
      .each(attribute("y", () => labelY))
      .each(content(() => start.label));
    drawPast(past, today, scales);
  };
}

function drawPast(parent: Group, today: TotalRows["today"], { x, y }: PlotScales): void {
  const [bottom, top] = [first(y.range()), last(y.range())];
  const left = first(x.range());
  const shown = today === undefined ? [] : [today];
  parent
    .selectAll<SVGRectElement, NonNullable<TotalRows["today"]>>("rect")
    .data(shown)
    .join("rect")
    .each(attribute("class", () => "past"))
    .each(attribute("x", () => left))
    .each(attribute("y", () => top))
    .each(attribute("width", ({ year }) => x(year) - left))
    .each(attribute("height", () => bottom - top));
  parent
    .selectAll<SVGPathElement, NonNullable<TotalRows["today"]>>("path")
    .data(shown)
    .join("path")
    .each(attribute("class", () => "today"))
    .each(attribute("d", ({ year }) => `M${x(year)},${bottom}V${top}`));
  parent
    .selectAll<SVGTextElement, NonNullable<TotalRows["today"]>>("text")
    .data(shown)
    .join("text")
    .each(attribute("class", () => "today-label"))
    .each(attribute("x", ({ year }) => x(year) + 5))
    .each(attribute("y", () => top + 12))
    .each(content(({ label, year }) => `${label}, ${year}`));
}
