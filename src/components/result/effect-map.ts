import { scaleLinear } from "d3-scale";
import { create, type Selection } from "d3-selection";
import { line } from "d3-shape";
import type { ViewContext } from "../../view/core/view-context.js";
import type { EffectMapRows } from "../../view/result/effect-map-rows.js";
import { element } from "../core/element.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";
import type { OnAsk } from "../figure/data-table.js";
import { drawAreas } from "./effect-areas.js";
import { drawEffectLegend } from "./effect-legend.js";
import { type EffectScales, effectPoint, type MovePoint } from "./effect-point.js";

const margin = { top: 26, right: 14, bottom: 108, left: 46 };

/** Pixels that a side must be high to hold its text. */
const roomForSide = 26;

/** About how many pixels wide a letter is: at the curve, and on its sides. */
const letterWidth = 6.9;
const sideLetterWidth = 8.6;

/** About how far the share that is needed reaches from its line, and from the curve, in pixels. */
const [needWidth, needHeight] = [52, 22];

type Group = Selection<SVGGElement, undefined, null, undefined>;

interface EffectMapOptions {
  readonly onMove: MovePoint;
  readonly onAsk: OnAsk;
  readonly controls?: readonly HTMLElement[];
}

/** Areas of equal net effect with the break-even curve, and the user's point to drag. */
export function effectMapChart(
  { labels }: Pick<ViewContext, "labels">,
  { onMove, onAsk, controls = [] }: EffectMapOptions,
): ChartFigure<EffectMapRows> {
  const svg = create("svg").attr("class", "plot effect-map");
  const fields = svg.append("g");
  const sides = svg.append("g").attr("aria-hidden", "true");
  const curve = svg.append("g");
  const need = svg.append("g").attr("aria-hidden", "true");
  const axes = svg.append("g").attr("aria-hidden", "true");
  const legend = svg.append("g").attr("aria-hidden", "true");
  const point = effectPoint(svg.append("g"), onMove);
  const node = svg.node();
  if (node === null) throw new Error("no SVG could be made");
  const draw = (rows: EffectMapRows, width: number, height: number) => {
    const x = scaleLinear([0, rows.extent.position], [margin.left, width - margin.right]);
    const y = scaleLinear([0, rows.extent.share], [height - margin.bottom, margin.top]);
    svg.attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
    drawAreas(fields, rows, { x, y });
    drawSides(sides, rows, { x, y });
    drawNeed(need, rows, { x, y });
    drawCurve(curve, rows, { x, y });
    drawAxes(axes, rows, { x, y });
    drawEffectLegend(legend, rows.legend, {
      left: margin.left,
      right: width - margin.right,
      top: height - 46,
    });
    point.update(rows, { x, y });
  };
  const hint = element("p", { class: "figure-hint", text: labels.dragPoint });
  return chartFigure(node, draw, {
    labels,
    controls: [...controls, hint],
    fillsHeight: true,
    onAsk,
  });
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
  const left = x(0) + 8;
  const width = curveLabel.length * letterWidth;
  const heights = inside.filter(([at]) => x(at) <= left + width).map(([, share]) => y(share));
  for (const kind of ["halo", "core"])
    parent
      .selectAll(`path.${kind}`)
      .data([inside])
      .join("path")
      .attr("class", `effect-curve ${kind}`)
      .attr("d", path);
  parent
    .selectAll("text")
    // Where there is no room for it, the texts on both sides say the same.
    .data(inside.length > 1 && width < x(extent.position / 2) ? [curveLabel] : [])
    .join("text")
    .attr("class", "effect-curve-label")
    .attr("x", left)
    .attr("y", Math.max(y(extent.share) + 14, Math.min(...heights) - 10))
    .text((label) => label);
}

/** Says on each side of the curve what it means to be there, where there is room for it. */
function drawSides(parent: Group, rows: EffectMapRows, scales: EffectScales) {
  const { below } = rows.sides;
  parent
    .selectAll("text")
    .data(sidePlaces(rows, scales).filter(({ from, to }) => to - from >= roomForSide))
    .join("text")
    .attr("class", "effect-side")
    .attr("x", (side) => side.x)
    .attr("text-anchor", ({ text }) => (text === below ? "end" : "start"))
    .attr("y", ({ from, to }) => (from + to) / 2)
    .attr("dy", "0.35em")
    .text(({ text }) => text);
}

/** Where what is said of either side begins, or ends, and how high its room is. */
function sidePlaces({ curve, sides, extent, needs }: EffectMapRows, { x, y }: EffectScales) {
  const [bottom = 0, top = 0] = y.range();
  const [left = 0, right = 0] = x.range();
  const level = (share: number) => y(Math.min(extent.share, Math.max(0, share)));
  /** The curve's highest and lowest place along a text. */
  const along = (from: number, to: number) =>
    curve.filter(([at]) => x(at) >= from && x(at) <= to).map(([, share]) => level(share));
  const wide = (text: string) => text.length * sideLetterWidth;
  const [above, end] = [left + 24, right - 8];
  const below = end - wide(sides.below);
  /** Where the share that is needed stands in the way, it ends. */
  const taken = needs
    .filter(({ position }) => x(position) + needWidth > below)
    .map(({ share }) => y(share) + needHeight);
  const overCurve = Math.min(...along(above, above + wide(sides.above)));
  const underCurve = Math.max(...along(below, right), ...taken);
  return [
    { text: sides.above, x: above, from: top, to: overCurve },
    { text: sides.below, x: end, from: underCurve, to: bottom },
  ];
}

/** From no share saved up to where the scenario covers its own growth, with that share. */
function drawNeed(parent: Group, { needs }: EffectMapRows, { x, y }: EffectScales): void {
  parent
    .selectAll("line")
    .data(needs)
    .join("line")
    .attr("class", "effect-need")
    .attr("x1", ({ position }) => x(position))
    .attr("x2", ({ position }) => x(position))
    .attr("y1", y(0))
    .attr("y2", ({ share }) => y(share));
  parent
    .selectAll("text")
    .data(needs)
    .join("text")
    .attr("class", "effect-curve-label")
    .attr("x", ({ position }) => x(position) + (position > 1.7 ? -8 : 8))
    .attr("text-anchor", ({ position }) => (position > 1.7 ? "end" : "start"))
    .attr("y", ({ share }) => y(share) + 16)
    .text(({ label }) => label);
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
