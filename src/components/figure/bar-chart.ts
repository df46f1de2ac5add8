import { scaleLinear } from "d3-scale";
import { create, type EnterElement, type Selection } from "d3-selection";
import type { ViewContext } from "../../view/core/view-context.js";
import type { Bar, BarRows } from "../../view/figure/bar-rows.js";
import { setAttribute } from "../core/element.js";
import { attribute, content } from "../core/in-place.js";
import { type ChartFigure, chartFigure } from "./chart-figure.js";
import type { OnAsk } from "./data-table.js";

/** Pixels: of a bar with its label over it, of the bar, and about of a letter of its value. */
const size = { row: 36, bar: 14, letter: 7 };

interface BarChartOptions {
  readonly controls?: readonly HTMLElement[];
  readonly onAsk?: OnAsk | undefined;
}

/** Bars from zero, each with its label over it and its value at its end. */
export function barChart(
  { labels }: Pick<ViewContext, "labels">,
  { controls = [], onAsk }: BarChartOptions = {},
): ChartFigure<BarRows> {
  const svg = create("svg").attr("class", "plot bars").attr("aria-hidden", "true");
  const node = svg.node();
  if (node === null) throw new Error("no SVG could be made");
  const draw = ({ bars }: BarRows, width: number) => {
    const height = bars.length * size.row;
    setAttribute(node, "width", String(width));
    setAttribute(node, "height", String(height));
    setAttribute(node, "viewBox", `0 0 ${width} ${height}`);
    const x = scaleLinear(
      [0, Math.max(...bars.map(({ value }) => value))],
      [0, Math.max(1, width - 12 - size.letter * Math.max(...bars.map(({ text }) => text.length)))],
    );
    const rows = svg
      .selectAll<SVGGElement, Bar>("g")
      .data(bars, ({ id }) => id)
      .join(addBar)
      .each(attribute("class", ({ role }) => `bar ${role}`))
      .each(attribute("transform", (_, index) => `translate(0,${index * size.row})`));
    rows.select<SVGTextElement>(".bar-name").each(content(({ label }) => label));
    rows.select<SVGRectElement>("rect").each(attribute("width", ({ value }) => x(value)));
    rows
      .select<SVGTextElement>(".bar-value")
      .each(attribute("x", ({ value }) => x(value) + 6))
      .each(content(({ text }) => text));
  };
  return chartFigure(node, draw, { labels, controls, onAsk });
}

function addBar(entered: Selection<EnterElement, Bar, SVGSVGElement, undefined>) {
  const bar = entered.append("g");
  bar.append("text").attr("class", "bar-name").attr("y", 12);
  bar.append("rect").attr("y", 17).attr("height", size.bar).attr("rx", 2);
  bar
    .append("text")
    .attr("class", "bar-value")
    .attr("y", 17 + size.bar / 2)
    .attr("dy", "0.32em");
  return bar;
}
