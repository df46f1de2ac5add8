import { scaleLinear, scaleSqrt } from "d3-scale";
import { create, pointer, type Selection } from "d3-selection";
import { line } from "d3-shape";
import type { MunicipalityLabels } from "../view/municipality-labels.js";
import type { MapCircle, MapRows } from "../view/municipality-map-rows.js";
import type { ViewContext } from "../view/view-context.js";
import { type ChartFigure, chartFigure } from "./chart-figure.js";
import { element, setText } from "./element.js";
import { nearestCircle, nextCircle, type PlacedCircle } from "./nearest-circle.js";

interface MapOptions {
  readonly labels: MunicipalityLabels;
  readonly controls: readonly HTMLElement[];
  /** Called with the number of a municipality that is pressed. */
  readonly onToggle: (number: string) => void;
}

/** Radii in pixels: of the largest municipality, and the least of any. */
const radius = { largest: 20, least: 2.2 };
/** Pixels around the outline. */
const margin = 12;
/** Height over width, where there is room. */
const shape = { ratio: 1.25, highest: 640 };

/**
 * Norway with a circle for each municipality. The nearest to the pointer is told of under the map
 * and chosen by a press; by keyboard, arrows move to the next in that direction and Enter chooses.
 */
export function municipalityMap(
  context: ViewContext,
  { labels, controls, onToggle }: MapOptions,
): ChartFigure<MapRows> {
  const svg = create("svg").attr("class", "plot map").attr("aria-hidden", "true");
  const outline = svg.append("path").attr("class", "map-outline");
  const circles = svg.append("g");
  const names = svg.append("g");
  const ring = svg.append("circle").attr("class", "map-ring");
  const drawing = svg.node();
  if (drawing === null) throw new Error("no SVG could be made");
  const frame = element(
    "div",
    { class: "map-frame", role: "application", tabindex: 0, "aria-label": labels.mapKeys },
    [drawing],
  );
  const readout = element("p", { class: "map-readout", role: "status", text: labels.mapHint });
  const legend = element("ul", { class: "map-legend" });
  let placed: readonly PlacedCircle[] = [];
  let marked: PlacedCircle | null = null;
  const mark = (circle: PlacedCircle | null) => {
    marked = circle;
    setText(readout, circle?.text ?? labels.mapHint);
    ring.attr("visibility", circle === null ? "hidden" : "visible");
    if (circle !== null)
      ring
        .attr("cx", circle.x)
        .attr("cy", circle.y)
        .attr("r", circle.radius + 4);
  };
  const point = (event: PointerEvent) => mark(nearestCircle(placed, pointer(event, drawing)));
  svg
    .on("pointermove pointerdown", point)
    .on("pointerleave", () => mark(null))
    .on("click", () => marked !== null && onToggle(marked.number));
  frame.addEventListener("keydown", (event) => {
    const isPress = event.key === "Enter" || event.key === " ";
    if (isPress && marked !== null) onToggle(marked.number);
    const next = nextCircle(placed, marked, event.key);
    if (next !== null) mark(next);
    if (isPress || next !== null) event.preventDefault();
  });
  const draw = (rows: MapRows, width: number) => {
    const height = Math.min(shape.highest, Math.round(width * shape.ratio));
    svg.attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
    const project = fitInto(rows.outline.flat(), width, height);
    const path = line<readonly [number, number]>()
      .x((place) => project(place)[0])
      .y((place) => project(place)[1]);
    outline.attr("d", rows.outline.map((one) => `${path([...one])}Z`).join(""));
    placed = place(rows.circles, project, width);
    drawCircles(circles, placed);
    drawNames(names, placed);
    legend.replaceChildren(...rows.legend.map(legendItem));
    mark(placed.find(({ number }) => number === marked?.number) ?? null);
  };
  const body = element("div", {}, [frame, readout, legend]);
  return chartFigure(body, draw, { labels: context.labels, controls });
}

type Project = (place: readonly [number, number]) => readonly [number, number];

/** Fits the outline into a frame, north up and true to shape. */
function fitInto(
  points: readonly (readonly [number, number])[],
  width: number,
  height: number,
): Project {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, low, high] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const scale = Math.min(
    (width - 2 * margin) / (right - left),
    (height - 2 * margin) / (high - low),
  );
  const x = scaleLinear([left, left + 1 / scale], [0, 1]);
  const y = scaleLinear([high, high - 1 / scale], [margin, margin + 1]);
  const start = (width - (right - left) * scale) / 2;
  return ([east, north]) => [start + x(east), y(north)];
}

function place(rows: readonly MapCircle[], project: Project, width: number): PlacedCircle[] {
  const largest = Math.max(...rows.map(({ inhabitants }) => inhabitants));
  const size = scaleSqrt([0, largest], [0, Math.min(radius.largest, width / 24)]);
  return rows.map((row) => {
    const [x, y] = project(row.place);
    return { ...row, x, y, radius: Math.max(radius.least, size(row.inhabitants)) };
  });
}

type Layer = Selection<SVGGElement, undefined, null, undefined>;

function drawCircles(parent: Layer, placed: readonly PlacedCircle[]): void {
  parent
    .selectAll<SVGCircleElement, PlacedCircle>("circle")
    .data(placed, ({ number }) => number)
    .join("circle")
    .attr("class", ({ step, isChosen }) => `map-circle step-${step}${isChosen ? " chosen" : ""}`)
    .attr("cx", ({ x }) => x)
    .attr("cy", ({ y }) => y)
    .attr("r", ({ radius: size, isChosen }) => (isChosen ? size + 1.5 : size));
}

function drawNames(parent: Layer, placed: readonly PlacedCircle[]): void {
  parent
    .selectAll<SVGTextElement, PlacedCircle>("text")
    .data(
      placed.filter(({ isChosen }) => isChosen),
      ({ number }) => number,
    )
    .join("text")
    .attr("class", "map-name")
    .attr("x", ({ x, radius: size }) => x + size + 5)
    .attr("y", ({ y }) => y)
    .attr("dy", "0.32em")
    .text(({ name }) => name);
}

function legendItem({ step, text }: MapRows["legend"][number]): HTMLElement {
  return element("li", {}, [element("span", { class: `map-swatch step-${step}` }), text]);
}
