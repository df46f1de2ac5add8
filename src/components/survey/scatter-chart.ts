import { axisBottom, axisLeft } from "d3-axis";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { create, type Selection } from "d3-selection";
import { area, line } from "d3-shape";
import type { ViewContext } from "../../view/core/view-context.js";
import type { ScatterRows } from "../../view/survey/scatter-rows.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";
import type { OnAsk } from "../figure/data-table.js";
import { placeNames } from "./place-names.js";

const height = 340;
const margin = { top: 24, right: 16, bottom: 40, left: 52 };

interface ScatterOptions {
  readonly controls: readonly HTMLElement[];
  readonly onAsk: OnAsk;
}

/** Points with a line and its band; each point names itself where there is room. */
export function scatterChart(
  { labels }: Pick<ViewContext, "labels">,
  { controls, onAsk }: ScatterOptions,
): ChartFigure<ScatterRows> {
  const svg = create("svg").attr("class", "plot scatter").attr("height", height);
  svg.attr("aria-hidden", "true");
  const node = svg.node();
  if (node === null) throw new Error("no SVG could be made");
  const drawAxes = scatterAxes(svg);
  const band = svg.append("path").attr("class", "scatter-band");
  const fit = svg.append("path").attr("class", "scatter-line");
  const marks = svg.append("g");
  const draw = (rows: ScatterRows, width: number) => {
    const { x, y } = scalesOf(rows, width);
    svg.attr("width", width).attr("viewBox", `0 0 ${width} ${height}`);
    drawAxes(rows, { x, y }, width);
    band.attr("d", bandPath(rows, x, y));
    fit.attr("d", linePath(rows, x, y));
    drawPoints(marks, rows, { x, y });
  };
  return chartFigure(node, draw, { labels, controls, onAsk });
}

type Parent<Node extends SVGElement> = Selection<Node, undefined, null, undefined>;

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

/** The axes and what they count: placed once, drawn with every update. */
function scatterAxes(svg: Parent<SVGSVGElement>) {
  const grid = svg.append("g").attr("class", "grid");
  grid.attr("transform", `translate(${margin.left},0)`);
  const axis = svg.append("g").attr("class", "axis");
  axis.attr("transform", `translate(0,${height - margin.bottom})`);
  const yLabel = svg.append("text").attr("class", "unit").attr("y", 10);
  const xLabel = svg
    .append("text")
    .attr("class", "unit")
    .attr("y", height - 4);
  xLabel.attr("text-anchor", "end");
  return (rows: ScatterRows, { x, y }: Scales, width: number) => {
    grid.call(
      axisLeft(y)
        .ticks(5)
        .tickSize(-(width - margin.left - margin.right))
        .tickFormat((value) => rows.yTick(Number(value))),
    );
    axis.call(
      axisBottom(x)
        .ticks(width < 500 ? 3 : 6)
        .tickFormat((value) => rows.xTick(Number(value)))
        .tickSizeOuter(0),
    );
    yLabel.text(rows.yLabel);
    xLabel.attr("x", width - margin.right).text(rows.xLabel);
  };
}

function drawPoints(marks: Parent<SVGGElement>, rows: ScatterRows, { x, y }: Scales): void {
  const points = marks
    .selectAll<SVGGElement, ScatterRows["points"][number]>("g")
    .data(rows.points, ({ id }) => id)
    .join((entered) => {
      const point = entered.append("g").attr("class", "scatter-point");
      point.append("circle").attr("r", 4);
      point.append("text").attr("dy", "0.35em").attr("text-anchor", "middle");
      point.append("title");
      return point;
    })
    .attr("transform", (point) => `translate(${x(point.x)},${y(point.y)})`);
  const places = namePlaces(rows, { x, y });
  points
    .select("text")
    .attr("x", ({ id }) => places.get(id)?.dx ?? 0)
    .attr("y", ({ id }) => places.get(id)?.dy ?? 0)
    .text(({ id, label }) => (places.has(id) ? label : ""));
  points
    .select("title")
    .text((point) => `${point.label}: ${rows.xTick(point.x)}, ${rows.yTick(point.y)}`);
}

type Scale = ScaleLinear<number, number>;

function scalesOf({ points, line: places }: ScatterRows, width: number) {
  const xs = points.map((point) => point.x);
  const ys = [...points.map((point) => point.y), ...places.flatMap(({ low, high }) => [low, high])];
  return {
    x: scaleLinear([0, Math.max(1, ...xs)], [margin.left, width - margin.right]).nice(),
    y: scaleLinear(
      [Math.min(0, ...ys), Math.max(1, ...ys)],
      [height - margin.bottom, margin.top],
    ).nice(),
  };
}

type Place = ScatterRows["line"][number];

const bandPath = (rows: ScatterRows, x: Scale, y: Scale) =>
  area<Place>()
    .x((place) => x(place.x))
    .y0((place) => y(place.low))
    .y1((place) => y(place.high))(rows.line);

const linePath = (rows: ScatterRows, x: Scale, y: Scale) =>
  line<Place>()
    .x((place) => x(place.x))
    .y((place) => y(place.y))(rows.line);

/** Most points that are named: a cloud of names says nothing. */
const mostNames = 40;

/** Where names stand: the largest first. */
function namePlaces({ points }: ScatterRows, { x, y }: Scales) {
  const drawn = points.map((point) => ({ ...point, x: x(point.x), y: y(point.y) }));
  const largest = drawn.toSorted((one, other) => other.x - one.x).slice(0, mostNames);
  const [left = 0, right = 0] = x.range();
  return placeNames(drawn, largest, [left, right + margin.right]);
}
