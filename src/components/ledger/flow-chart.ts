import { scaleLinear, scaleSqrt } from "d3-scale";
import { create, type EnterElement, type Selection } from "d3-selection";
import type { ViewContext } from "../../view/core/view-context.js";
import type { FlowArc, FlowBar, FlowRows } from "../../view/ledger/flow-rows.js";
import { setAttribute } from "../core/element.js";
import { attribute, content } from "../core/in-place.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";
import type { OnAsk } from "../figure/data-table.js";

/** Pixels: of a bar with its label over it, of the bar, and kept for payments at the right. */
const size = { row: 56, bar: 16, arcs: 150, arcsNarrow: 110, thickest: 10 };

interface FlowOptions {
  readonly controls: readonly HTMLElement[];
  readonly onAsk: OnAsk;
}

/** Organisations as bars, whole and what counts, with payments as arcs from payer to receiver. */
export function flowChart(
  { labels }: Pick<ViewContext, "labels">,
  { controls, onAsk }: FlowOptions,
): ChartFigure<FlowRows> {
  const svg = create("svg").attr("class", "plot bars flow").attr("aria-hidden", "true");
  const node = svg.node();
  if (node === null) throw new Error("no SVG could be made");
  const arcs = svg.append("g").attr("class", "arcs");
  const rows = svg.append("g");
  const unitText = svg
    .append("text")
    .attr("class", "unit")
    .attr("y", 12)
    .attr("text-anchor", "end");
  const draw = ({ bars, arcs: payments, unit }: FlowRows, width: number) => {
    const height = bars.length * size.row;
    setAttribute(node, "width", String(width));
    setAttribute(node, "height", String(height));
    setAttribute(node, "viewBox", `0 0 ${width} ${height}`);
    const right = width - (width < 480 ? size.arcsNarrow : size.arcs);
    unitText.attr("x", width).text(payments.length === 0 ? "" : unit);
    drawBars(rows, bars, Math.max(1, right));
    drawArcs(arcs, payments, { bars, right, reach: width - right });
  };
  return chartFigure(node, draw, { labels, controls, onAsk });
}

type Group = Selection<SVGGElement, undefined, null, undefined>;

function drawBars(rows: Group, bars: readonly FlowBar[], right: number): void {
  const x = scaleLinear([0, Math.max(...bars.map(({ gross }) => gross))], [0, right]);
  const groups = rows
    .selectAll<SVGGElement, FlowBar>("g")
    .data(bars, ({ id }) => id)
    .join(addBar)
    .each(attribute("transform", (_, index) => `translate(0,${index * size.row})`));
  groups
    .select<SVGTextElement>(".bar-name")
    .each(content(({ label, text }) => `${label}: ${text}`));
  groups.select<SVGLineElement>(".rail").each(attribute("x2", () => right));
  groups
    .select<SVGRectElement>(".whole")
    .each(attribute("width", ({ gross }) => Math.max(1, x(gross))));
  groups
    .select<SVGRectElement>(".counted")
    .each(attribute("width", ({ counted }) => Math.max(1, x(counted))));
}

function addBar(entered: Selection<EnterElement, FlowBar, SVGGElement, undefined>) {
  const bar = entered.append("g").attr("class", "bar own");
  bar.append("text").attr("class", "bar-name").attr("y", 12);
  const middle = 19 + size.bar / 2;
  bar.append("line").attr("class", "rail").attr("y1", middle).attr("y2", middle);
  for (const part of ["whole", "counted"])
    bar.append("rect").attr("class", part).attr("y", 19).attr("height", size.bar).attr("rx", 2);
  return bar;
}

interface ArcPlace {
  readonly bars: readonly FlowBar[];
  /** Where arcs begin and end, and how far they may swing out, in pixels. */
  readonly right: number;
  readonly reach: number;
}

function drawArcs(group: Group, arcs: readonly FlowArc[], place: ArcPlace): void {
  const most = Math.max(1, ...arcs.map(({ mnok }) => mnok));
  const thickness = scaleSqrt([0, most], [1, size.thickest]);
  const placed = arcs.map((arc) => ({ ...arc, ...placeArc(arc, place) }));
  type Placed = (typeof placed)[number];
  const key = ({ from, to }: FlowArc) => `${from}-${to}`;
  group
    .selectAll<SVGPathElement, Placed>(".arc")
    .data(placed, key)
    .join("path")
    .attr("class", "arc")
    .each(attribute("stroke-width", ({ mnok }) => thickness(mnok)))
    .each(attribute("d", ({ path }) => path));
  group
    .selectAll<SVGPathElement, Placed>(".head")
    .data(placed, key)
    .join("path")
    .attr("class", "head")
    .each(attribute("d", ({ head }) => head));
  group
    .selectAll<SVGTextElement, Placed>("text")
    .data(placed, key)
    .join("text")
    .attr("dy", "0.32em")
    .each(attribute("x", ({ x }) => x))
    .each(attribute("y", ({ y }) => y))
    .each(content(({ text }) => text));
}

/** An arc from payer to receiver, with a head at the receiver, and where its number stands. */
function placeArc({ from, to }: FlowArc, { bars, right, reach }: ArcPlace) {
  const [start, end] = [from, to].map((id) => bars.findIndex((bar) => bar.id === id));
  if (start === undefined || end === undefined) throw new Error(`no bar for ${from} or ${to}`);
  const middle = (row: number) => row * size.row + 19 + size.bar / 2;
  // The ends lie above or below the bars' middles, so that arcs in and out do not meet.
  const shift = start < end ? 6 : -6;
  const [y1, y2] = [middle(start) + shift, middle(end) - shift];
  const swing = ((reach - 44) * Math.abs(start - end)) / Math.max(1, bars.length - 1);
  const out = right + swing * 1.33;
  return {
    path: `M${right},${y1}C${out},${y1} ${out},${y2} ${right},${y2}`,
    head: `M${right - 9},${y2}l9,-7v14z`,
    x: right + swing + 8,
    y: (y1 + y2) / 2,
  };
}
