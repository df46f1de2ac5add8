import { scaleLinear } from "d3-scale";
import { create, type Selection } from "d3-selection";
import { line } from "d3-shape";
import type { ViewContext } from "../../view/core/view-context.js";
import type { EffectCell, EffectMapRows } from "../../view/result/effect-map-rows.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";
import { drawEffectLegend } from "./effect-legend.js";
import { type EffectScales, effectPoint, type MovePoint } from "./effect-point.js";
import { levelClass } from "./level-class.js";

const height = 410;
const margin = { top: 26, right: 14, bottom: 108, left: 46 };

type Group = Selection<SVGGElement, undefined, null, undefined>;

interface EffectMapOptions {
  readonly onMove: MovePoint;
  readonly controls?: readonly HTMLElement[];
}

/** Heat map of net effect with the break-even curve, and the user's point to drag. */
export function effectMapChart(
  { labels }: Pick<ViewContext, "labels">,
  { onMove, controls = [] }: EffectMapOptions,
): ChartFigure<EffectMapRows> {
  const svg = create("svg").attr("height", height).attr("class", "plot effect-map");
  const cells = svg.append("g");
  const curve = svg.append("g");
  const axes = svg.append("g").attr("aria-hidden", "true");
  const legend = svg.append("g").attr("aria-hidden", "true");
  const point = effectPoint(svg.append("g"), onMove);
  const node = svg.node();
  if (node === null) throw new Error("no SVG could be made");
  const draw = (rows: EffectMapRows, width: number) => {
    const x = scaleLinear([0, rows.extent.position], [margin.left, width - margin.right]);
    const y = scaleLinear([0, rows.extent.share], [height - margin.bottom, margin.top]);
    svg.attr("width", width).attr("viewBox", `0 0 ${width} ${height}`);
    drawCells(cells, rows.cells, { x, y });
    drawCurve(curve, rows, { x, y });
    drawAxes(axes, rows, { x, y });
    drawEffectLegend(legend, rows.legend, {
      left: margin.left,
      right: width - margin.right,
      top: height - 46,
    });
    point.update(rows, { x, y });
  };
  return chartFigure(node, draw, { labels, controls });
}

function drawCells(parent: Group, cells: readonly EffectCell[], { x, y }: EffectScales): void {
  parent
    .selectAll<SVGRectElement, EffectCell>("rect")
    .data(cells, ({ id }) => id)
    .join("rect")
    .attr("class", ({ level }) => `effect ${levelClass(level)}`)
    .attr("x", ({ from }) => x(from[0]))
    .attr("y", ({ to }) => y(to[1]))
    // Half a pixel over the neighbour, so that no seam shows.
    .attr("width", ({ from, to }) => x(to[0]) - x(from[0]) + 0.5)
    .attr("height", ({ from, to }) => y(from[1]) - y(to[1]) + 0.5);
}

function drawCurve(
  parent: Group,
  { curve, curveLabel, extent }: EffectMapRows,
  { x, y }: EffectScales,
): void {
  const inside = curve.filter(([, share]) => share >= 0 && share <= extent.share);
  const path = line<readonly [number, number]>()
    .x(([position]) => x(position))
    .y(([, share]) => y(share));
  const [position, share] = inside[Math.floor(inside.length * 0.3)] ?? [0, 0];
  const isDrawn = inside.length > 1;
  for (const kind of ["halo", "core"])
    parent
      .selectAll(`path.${kind}`)
      .data([inside])
      .join("path")
      .attr("class", `effect-curve ${kind}`)
      .attr("d", path);
  parent
    .selectAll("text")
    .data(isDrawn ? [curveLabel] : [])
    .join("text")
    .attr("class", "effect-curve-label")
    .attr("x", x(position))
    .attr("y", y(share) - 10)
    .text((label) => label);
}

function drawAxes(parent: Group, rows: EffectMapRows, { x, y }: EffectScales): void {
  const [left = 0, right = 0] = x.range();
  const [bottom = 0] = y.range();
  const texts = [
    { text: rows.rowTitle, x: 0, y: 12, anchor: "start", weight: "unit" },
    { text: rows.columnTitle, x: (left + right) / 2, y: bottom + 42, anchor: "middle", weight: "" },
    ...rows.columnTicks.map((text, position) => ({
      text,
      x: x(position),
      y: bottom + 24,
      anchor: position === 0 ? "start" : position === rows.extent.position ? "end" : "middle",
      weight: "",
    })),
    ...y.ticks(3).map((share) => ({
      text: rows.rowTick(share),
      x: left - 6,
      y: y(share) + 4,
      anchor: "end",
      weight: "",
    })),
  ];
  parent
    .selectAll("text")
    .data(texts)
    .join("text")
    .attr("class", ({ weight }) => weight)
    .attr("text-anchor", ({ anchor }) => anchor)
    .attr("x", (text) => text.x)
    .attr("y", (text) => text.y)
    .text(({ text }) => text);
}
