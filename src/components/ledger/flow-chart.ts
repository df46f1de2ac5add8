import { scaleLinear, scaleSqrt } from "d3-scale";
import { create, type EnterElement, type Selection } from "d3-selection";
import type { ViewContext } from "../../view/core/view-context.js";
import type { FlowArc, FlowBar, FlowRows } from "../../view/ledger/flow-rows.js";
import { setAttribute } from "../core/element.js";
import { attribute, content } from "../core/in-place.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";

/** Pixels: of a bar with its label over it, of the bar, and kept for payments at the right. */
const size = { row: 56, bar: 16, arcs: 150, arcsNarrow: 110, thickest: 10 };

/** Organisations as bars, whole and what counts, with payments as arcs from payer to receiver. */
export function flowChart(
  { labels }: Pick<ViewContext, "labels">,
  controls: readonly HTMLElement[],
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
  return chartFigure(node, draw, { labels, controls });
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

function drawArcs(group: Group, arcs: readonly FlowArc[], { bars, right, reach }: ArcPlace): void {
  const thickness = scaleSqrt(
    [0, Math.max(1, ...arcs.map(({ mnok }) => mnok))],
    [1, size.thickest],
  );
  const rowOf = (id: string) => bars.findIndex((bar) => bar.id === id);
  const middle = (row: number) => row * size.row + 19 + size.bar / 2;
  const swing = ({ from, to }: FlowArc) =>
    right + ((reach - 44) * Math.abs(rowOf(from) - rowOf(to))) / Math.max(1, bars.length - 1);
  // Payer's end above or below its bar's middle, so that arcs in and out do not meet.
  const ends = (arc: FlowArc) => {
    const [start, end] = [rowOf(arc.from), rowOf(arc.to)];
    const shift = start < end ? 6 : -6;
    return [middle(start) + shift, middle(end) - shift] as const;
  };
  const key = ({ from, to }: FlowArc) => `${from}-${to}`;
  group
    .selectAll<SVGPathElement, FlowArc>("path")
    .data(arcs, key)
    .join("path")
    .each(attribute("stroke-width", ({ mnok }) => thickness(mnok)))
    .each(
      attribute("d", (arc) => {
        const [y1, y2] = ends(arc);
        const out = right + (swing(arc) - right) * 1.33;
        return `M${right},${y1}C${out},${y1} ${out},${y2} ${right},${y2}`;
      }),
    );
  group
    .selectAll<SVGTextElement, FlowArc>("text")
    .data(arcs, key)
    .join("text")
    .attr("dy", "0.32em")
    .each(attribute("x", (arc) => swing(arc) + 8))
    .each(attribute("y", (arc) => (ends(arc)[0] + ends(arc)[1]) / 2))
    .each(content(({ text }) => text));
}
