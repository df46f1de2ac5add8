import { type ScaleLinear, scaleLinear } from "d3-scale";
import { create, type EnterElement, type Selection } from "d3-selection";
import type { ViewContext } from "../../view/core/view-context.js";
import type { Bar, BarRows } from "../../view/figure/bar-rows.js";
import { setAttribute } from "../core/element.js";
import { attribute, content } from "../core/in-place.js";
import { breakLines } from "./break-lines.js";
import { type ChartFigure, chartFigure } from "./chart-figure.js";
import type { OnAsk } from "./data-table.js";
import type { TextSize } from "./place-labels.js";
import { textRuler } from "./text-ruler.js";

/**
 * Pixels: of a bar with its label over it, to the label's last line, of each line above that, of the
 * bar, and about of a letter of its value.
 */
const size = { row: 36, baseline: 12, line: 14, bar: 14, letter: 7 };

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
  const sizeAt = textRuler(node);
  const draw = ({ bars: given }: BarRows, width: number) => {
    const { bars, height } = placeBars(given, width, sizeAt(width));
    setAttribute(node, "width", String(width));
    setAttribute(node, "height", String(height));
    setAttribute(node, "viewBox", `0 0 ${width} ${height}`);
    const x = scaleLinear(
      [0, Math.max(...bars.map(({ value }) => value))],
      [0, Math.max(1, width - 12 - size.letter * Math.max(...bars.map(({ text }) => text.length)))],
    );
    drawBars(svg, bars, x);
  };
  return chartFigure(node, draw, { labels, controls, onAsk });
}

/** Draws bars in place, `x` from their values to pixels. */
function drawBars(
  svg: Selection<SVGSVGElement, undefined, null, undefined>,
  bars: readonly PlacedBar[],
  x: ScaleLinear<number, number>,
): void {
  const rows = svg
    .selectAll<SVGGElement, PlacedBar>("g")
    .data(bars, ({ id }) => id)
    .join(addBar)
    .each(attribute("class", ({ role }) => `bar ${role}`))
    .each(attribute("transform", ({ top }) => `translate(0,${top})`));
  rows
    .select<SVGTextElement>(".bar-name")
    .selectAll<SVGTSpanElement, PlacedBar["lines"][number]>("tspan")
    .data(({ lines }) => lines)
    .join("tspan")
    .each(attribute("x", () => 0))
    .each(attribute("y", ({ y }) => y))
    .each(content(({ text }) => text));
  rows.select<SVGRectElement>("rect").each(attribute("width", ({ value }) => x(value)));
  rows
    .select<SVGTextElement>(".bar-value")
    .each(attribute("x", ({ value }) => x(value) + 6))
    .each(content(({ text }) => text));
}

/** A bar with its place, and the lines of its label above it. */
interface PlacedBar extends Bar {
  readonly top: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** Places bars below each other: one whose label is wider than the chart has it in more lines. */
export function placeBars(
  bars: readonly Bar[],
  width: number,
  { widthOf }: Pick<TextSize, "widthOf">,
): { readonly bars: readonly PlacedBar[]; readonly height: number } {
  let height = 0;
  const placed = bars.map((bar) => {
    const texts = breakLines(bar.label, (line) => widthOf(line) <= width);
    const above = (texts.length - 1) * size.line;
    const lines = texts.map((text, index) => ({
      // A line keeps the space that it was broken at.
      text: index < texts.length - 1 ? `${text} ` : text,
      y: size.baseline - above + index * size.line,
    }));
    const top = height + above;
    height = top + size.row;
    return { ...bar, top, lines };
  });
  return { bars: placed, height };
}

function addBar(entered: Selection<EnterElement, PlacedBar, SVGSVGElement, undefined>) {
  const bar = entered.append("g");
  bar.append("text").attr("class", "bar-name");
  bar.append("rect").attr("y", 17).attr("height", size.bar).attr("rx", 2);
  bar
    .append("text")
    .attr("class", "bar-value")
    .attr("y", 17 + size.bar / 2)
    .attr("dy", "0.32em");
  return bar;
}
