import { axisLeft } from "d3-axis";
import { scaleBand, scaleLinear } from "d3-scale";
import { create } from "d3-selection";
import { known } from "../../view/core/series.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { WaterfallBar, WaterfallRows } from "../../view/result/waterfall-rows.js";
import { attribute, content } from "../core/in-place.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";

const height = 300;
const margin = { top: 28, right: 4, bottom: 28, left: 30 };
/** Pixels a bar must be wide to carry its label. */
const labelWidth = 22;

interface WaterfallOptions {
  readonly controls?: readonly HTMLElement[];
}

/** The way from the first year's cost to the last's, a step per period and category. */
export function waterfallChart(
  { labels, format }: ViewContext,
  { controls = [] }: WaterfallOptions = {},
): ChartFigure<WaterfallRows> {
  const svg = create("svg").attr("height", height).attr("class", "plot waterfall");
  const grid = svg.append("g").attr("class", "grid").attr("aria-hidden", "true");
  const marks = svg.append("g");
  const groups = svg.append("g").attr("class", "groups").attr("aria-hidden", "true");
  const unitText = svg.append("text").attr("class", "unit").attr("y", 10);
  const node = svg.node();
  if (node === null) throw new Error("no SVG could be made");
  let drawn = "";
  const draw = ({ bars, unit }: WaterfallRows, width: number) => {
    const x = scaleBand(
      bars.map(({ id }) => id),
      [margin.left, width - margin.right],
    ).padding(0.2);
    const levels = bars.flatMap(({ from, to }) => [from, to]);
    const extent = [Math.min(0, ...levels), Math.max(...levels)];
    const y = scaleLinear(extent, [height - margin.bottom, margin.top]).nice(4);
    const key = [width, unit, ...y.domain()].join();
    if (key !== drawn) {
      drawn = key;
      svg.attr("width", width).attr("viewBox", `0 0 ${width} ${height}`);
      unitText.text(unit);
      grid.attr("transform", `translate(${margin.left},0)`).call(
        axisLeft(y)
          .ticks(4)
          .tickSize(-(width - margin.left - margin.right))
          .tickFormat((mnok) => format.number(Number(mnok) / 1000, 1)),
      );
    }
    const left = ({ id }: WaterfallBar) => known(x(id));
    marks
      .selectAll<SVGRectElement, WaterfallBar>("rect")
      .data(bars, ({ id }) => id)
      .join("rect")
      .each(
        attribute("class", ({ kind, category, from, to }) =>
          [kind, category ?? "", to < from ? "fall" : ""].join(" ").trim(),
        ),
      )
      .each(attribute("x", left))
      .each(attribute("width", () => x.bandwidth()))
      .each(attribute("y", ({ from, to }) => y(Math.max(from, to))))
      .each(attribute("height", ({ from, to }) => Math.max(1, Math.abs(y(from) - y(to)))));
    marks
      .selectAll<SVGTextElement, WaterfallBar>("text")
      .data(bars, ({ id }) => id)
      .join("text")
      .each(attribute("class", ({ kind }) => `bar-label ${kind}`))
      .each(
        attribute("visibility", ({ kind }) =>
          kind === "change" && x.bandwidth() < labelWidth ? "hidden" : "visible",
        ),
      )
      .each(attribute("x", (bar) => left(bar) + x.bandwidth() / 2))
      .each(attribute("y", ({ from, to }) => Math.round(y(Math.max(from, to)) - 5)))
      .each(content(({ label }) => label));
    groups
      .selectAll<SVGTextElement, Group>("text")
      .data(groupsOf(bars), ({ name }) => name)
      .join("text")
      .each(attribute("x", ({ first, last }) => (left(first) + left(last) + x.bandwidth()) / 2))
      .each(attribute("y", () => height - margin.bottom + 18))
      .each(content(({ name }) => name));
  };
  return chartFigure(node, draw, { labels, controls });
}

interface Group {
  readonly name: string;
  readonly first: WaterfallBar;
  readonly last: WaterfallBar;
}

/** Neighbouring bars of the same group, for one label under them. */
function groupsOf(bars: readonly WaterfallBar[]): Group[] {
  const groups: Group[] = [];
  for (const bar of bars) {
    const previous = groups.at(-1);
    if (previous?.name === bar.group) groups.splice(-1, 1, { ...previous, last: bar });
    else groups.push({ name: bar.group, first: bar, last: bar });
  }
  return groups;
}
