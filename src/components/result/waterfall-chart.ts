import { axisLeft } from "d3-axis";
import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from "d3-scale";
import { create, type Selection } from "d3-selection";
import { known } from "../../view/core/series.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { WaterfallBar, WaterfallRows } from "../../view/result/waterfall-rows.js";
import { setAttribute } from "../core/element.js";
import { attribute, content } from "../core/in-place.js";
import { axisRoom } from "../figure/axis-room.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";
import { drawKey, keyRow, placeKey } from "../figure/color-key.js";
import type { OnAsk } from "../figure/data-table.js";
import type { TextSize } from "../figure/place-labels.js";
import { textRuler } from "../figure/text-ruler.js";
import { thinOut } from "../figure/thin-out.js";

/** Pixels, the names of the colours not counted. */
const plotHeight = 300;
const margin = { top: 28, right: 4, bottom: 28, left: 30 };
/** Pixels between two labels. */
const labelGap = 2;

interface WaterfallOptions {
  readonly controls?: readonly HTMLElement[];
  readonly onAsk?: OnAsk | undefined;
}

/** The way from the first year's cost to the last's, a step per period and category. */
export function waterfallChart(
  { labels, format }: ViewContext,
  { controls = [], onAsk }: WaterfallOptions = {},
): ChartFigure<WaterfallRows> {
  const svg = create("svg").attr("class", "plot waterfall");
  const tick = (mnok: number) => format.number(mnok / 1000, 1);
  const drawGrid = levelGrid(svg, tick);
  const marks = svg.append("g");
  const groups = svg.append("g").attr("class", "groups").attr("aria-hidden", "true");
  const key = svg.append("g").attr("aria-hidden", "true");
  const node = svg.node();
  if (node === null) throw new Error("no SVG could be made");
  const sizeAt = textRuler(node);
  const draw = ({ bars, unit, categoryLabels }: WaterfallRows, width: number) => {
    const scales = scalesOf(bars, width, tick);
    drawGrid(scales, unit, width);
    drawBars(marks, bars, scales);
    drawLabels(marks, bars, scales, sizeAt(width));
    drawGroups(groups, bars, scales, sizeAt(width));
    const items = categoryLabels.map(({ category, label }) => ({ id: category, label }));
    const names = placeKey(items, { left: margin.left, right: width }, sizeAt(width));
    drawKey(key, names, plotHeight + keyRow / 2);
    const height = plotHeight + keyRow * (Math.max(-1, ...names.map(({ row }) => row)) + 1);
    setAttribute(node, "height", String(height));
    setAttribute(node, "viewBox", `0 0 ${width} ${height}`);
  };
  return chartFigure(node, draw, { labels, controls, onAsk });
}

interface Scales {
  /** By the bar's id. */
  readonly x: ScaleBand<string>;
  readonly y: ScaleLinear<number, number>;
}

type Marks = Selection<SVGGElement, undefined, null, undefined>;

function scalesOf(
  bars: readonly WaterfallBar[],
  width: number,
  tick: (mnok: number) => string,
): Scales {
  const ids = bars.map(({ id }) => id);
  const levels = bars.flatMap(({ from, to }) => [from, to]);
  const extent = [Math.min(0, ...levels), Math.max(...levels)];
  const y = scaleLinear(extent, [plotHeight - margin.bottom, margin.top]).nice(4);
  const left = axisRoom(margin.left, y, 4, tick);
  return { x: scaleBand(ids, [left, width - margin.right]).padding(0.2), y };
}

/** The grid of the value axis with its unit, drawn anew only when scale or width change. */
function levelGrid(
  svg: Selection<SVGSVGElement, undefined, null, undefined>,
  tick: (mnok: number) => string,
) {
  const grid = svg.append("g").attr("class", "grid").attr("aria-hidden", "true");
  const unitText = svg.append("text").attr("class", "unit").attr("y", 10);
  let drawn = "";
  return ({ x, y }: Scales, unit: string, width: number) => {
    const [left, right] = x.range();
    const key = [width, unit, ...y.domain()].join();
    if (key === drawn) return;
    drawn = key;
    svg.attr("width", width);
    unitText.text(unit);
    grid.attr("transform", `translate(${left},0)`).call(
      axisLeft(y)
        .ticks(4)
        .tickSize(left - right)
        .tickFormat((mnok) => tick(Number(mnok))),
    );
  };
}

function drawBars(marks: Marks, bars: readonly WaterfallBar[], { x, y }: Scales): void {
  const kindOf = ({ kind, category, from, to }: WaterfallBar) =>
    [kind, category ?? "", kind === "change" && to < from ? "fall" : ""].join(" ").trim();
  marks
    .selectAll<SVGRectElement, WaterfallBar>("rect")
    .data(bars, ({ id }) => id)
    .join("rect")
    .each(attribute("class", kindOf))
    .each(attribute("x", ({ id }) => known(x(id))))
    .each(attribute("width", () => x.bandwidth()))
    .each(attribute("y", ({ from, to }) => y(Math.max(from, to))))
    .each(attribute("height", ({ from, to }) => Math.max(1, Math.abs(y(from) - y(to)))));
}

/** The amount over each bar; where not all have room, over the totals only. */
function drawLabels(
  marks: Marks,
  bars: readonly WaterfallBar[],
  { x, y }: Scales,
  { widthOf }: TextSize,
): void {
  const hasRoom = bars.every(({ label }) => widthOf(label) + labelGap <= x.step());
  marks
    .selectAll<SVGTextElement, WaterfallBar>("text")
    .data(bars, ({ id }) => id)
    .join("text")
    .each(attribute("class", ({ kind }) => `bar-label ${kind}`))
    .each(
      attribute("visibility", ({ kind }) => (kind === "total" || hasRoom ? "visible" : "hidden")),
    )
    .each(attribute("x", ({ id }) => known(x(id)) + x.bandwidth() / 2))
    .each(attribute("y", ({ from, to }) => Math.round(y(Math.max(from, to)) - 5)))
    .each(content(({ label }) => label));
}

/** The name under each group; where not all have room, as many as do. */
function drawGroups(
  parent: Marks,
  bars: readonly WaterfallBar[],
  { x }: Scales,
  { widthOf }: TextSize,
): void {
  const left = ({ id }: WaterfallBar) => known(x(id));
  const groups = groupsOf(bars).map(({ name, first, last }) => {
    const place = (left(first) + left(last) + x.bandwidth()) / 2;
    return { name, place, size: widthOf(name) };
  });
  parent
    .selectAll<SVGTextElement, (typeof groups)[number]>("text")
    .data(thinOut(groups), ({ name }) => name)
    .join("text")
    .each(attribute("x", ({ place }) => place))
    .each(attribute("y", () => plotHeight - margin.bottom + 18))
    .each(content(({ name }) => name));
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
