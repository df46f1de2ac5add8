import { create, pointer, type Selection, select } from "d3-selection";
import { line } from "d3-shape";
import type { ViewContext } from "../../view/core/view-context.js";
import type { MunicipalityLabels } from "../../view/municipality/municipality-labels.js";
import type {
  MapCircle,
  MapClass,
  MapRows,
} from "../../view/municipality/municipality-map-rows.js";
import { element, setText } from "../core/element.js";
import { explainButton } from "../core/explain-button.js";
import { attribute, content } from "../core/in-place.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";
import type { OnAsk } from "../figure/data-table.js";
import { dodge } from "../figure/dodge.js";
import { drawCells, type MapSize, seaPath, stepClass } from "./draw-cells.js";
import { fitInto, type Project } from "./fit-into.js";
import { nearestCircle, nextCircle, type PlacedCircle } from "./nearest-circle.js";

interface MapOptions {
  readonly labels: MunicipalityLabels;
  readonly controls: readonly HTMLElement[];
  /** Called with the number of a municipality that is pressed. */
  readonly onToggle: (number: string) => void;
  readonly onAsk: OnAsk;
}

/** Pixels of a municipality's mark: the same for all, so that the colour is what is seen. */
const radius = 2.4;
/** Pixels around the outline. */
const margin = 12;
/** Pixels between the baselines of two names. */
const nameHeight = 14;
/** Height over width, where there is room. */
const shape = { ratio: 1.25, highest: 720 };

/**
 * Norway, with what lies nearest to each municipality in its colour. The nearest to the pointer is told of under the map
 * and chosen by a press; by keyboard, arrows move to the next in that direction and Enter chooses.
 */
export function municipalityMap(
  context: ViewContext,
  { labels, controls, onToggle, onAsk }: MapOptions,
): ChartFigure<MapRows> {
  const drawing = mapDrawing();
  const frame = element(
    "div",
    { class: "map-frame", role: "application", tabindex: 0, "aria-label": labels.mapKeys },
    [drawing.node],
  );
  const readout = element("p", { class: "map-readout", role: "status", text: labels.mapHint });
  const legend = element("ul", { class: "map-legend" });
  let placed: readonly PlacedCircle[] = [];
  let marked: PlacedCircle | null = null;
  const mark = (circle: PlacedCircle | null) => {
    marked = circle;
    setText(readout, circle?.text() ?? labels.mapHint);
    drawing.ring(circle);
  };
  const toggle = () => marked !== null && onToggle(marked.number);
  const pointAt = (at: Place) => mark(nearestCircle(placed, at));
  followPointer(drawing.node, { pointAt, leave: () => mark(null), toggle });
  followKeys(frame, { toggle, move: (key) => nextCircle(placed, marked, key), mark });
  const draw = (rows: MapRows, width: number) => {
    placed = drawing.draw(rows, width);
    legend.replaceChildren(...rows.legend.map((item) => legendItem(item, onAsk)));
    mark(placed.find(({ number }) => number === marked?.number) ?? null);
  };
  const body = element("div", {}, [frame, readout, legend]);
  return chartFigure(body, draw, { labels: context.labels, controls, onAsk });
}

type Place = readonly [x: number, y: number];

function followPointer(
  svg: SVGSVGElement,
  on: {
    readonly pointAt: (at: Place) => void;
    readonly leave: () => void;
    readonly toggle: () => void;
  },
): void {
  select(svg)
    .on("pointermove pointerdown", (event: PointerEvent) => on.pointAt(pointer(event, svg)))
    .on("pointerleave", on.leave)
    .on("click", on.toggle);
}

function followKeys(
  frame: HTMLElement,
  on: {
    readonly toggle: () => void;
    readonly move: (key: string) => PlacedCircle | null;
    readonly mark: (circle: PlacedCircle) => void;
  },
): void {
  frame.addEventListener("keydown", (event) => {
    const isPress = event.key === "Enter" || event.key === " ";
    const next = on.move(event.key);
    if (isPress) on.toggle();
    if (next !== null) on.mark(next);
    if (isPress || next !== null) event.preventDefault();
  });
}

/** From the lowest to the one on top. */
const mapLayers = (svg: Selection<SVGSVGElement, undefined, null, undefined>) => ({
  cells: svg.append("g"),
  sea: svg.append("path").attr("class", "map-sea").attr("fill-rule", "evenodd"),
  outline: svg.append("path").attr("class", "map-outline"),
  circles: svg.append("g"),
  names: svg.append("g"),
  marker: svg.append("circle").attr("class", "map-ring"),
});

/** The map's SVG. Land, cells and places are drawn anew only when the width changes. */
function mapDrawing() {
  const svg = create("svg").attr("class", "plot map").attr("aria-hidden", "true");
  const { cells, sea, outline, circles, names, marker } = mapLayers(svg);
  const node = svg.node();
  if (node === null) throw new Error("no SVG could be made");
  let size: MapSize = { width: 0, height: 0 };
  let project: Project = ([x, y]) => [x, y];
  const resize = (rings: MapRows["outline"], width: number) => {
    const height = Math.min(shape.highest, Math.round(width * shape.ratio));
    size = { width, height };
    svg.attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
    project = fitInto(rings.flat(), { width, height, margin });
    const land = rings.map((ring) => ring.map(project));
    const path = line();
    outline.attr("d", land.map((ring) => `${path(ring)}Z`).join(""));
    sea.attr("d", seaPath(land, size));
  };
  const draw = (rows: MapRows, width: number) => {
    const isResized = width !== size.width;
    if (isResized) resize(rows.outline, width);
    const placed = place(rows.circles, project);
    drawCells(cells, placed, size, isResized);
    const drawnCircles = drawCircles(circles, placed);
    if (isResized) placeCircles(drawnCircles);
    drawNames(names, placed);
    return placed;
  };
  const ring = (circle: PlacedCircle | null) => {
    marker.attr("visibility", circle === null ? "hidden" : "visible");
    if (circle !== null)
      marker
        .attr("cx", circle.x)
        .attr("cy", circle.y)
        .attr("r", circle.radius + 4);
  };
  return { node, draw, ring };
}

function place(rows: readonly MapCircle[], project: Project): PlacedCircle[] {
  return rows.map((row) => {
    const [x, y] = project(row.place);
    return { ...row, x, y, radius };
  });
}

type Layer = Selection<SVGGElement, undefined, null, undefined>;
type Circles = Selection<SVGCircleElement, PlacedCircle, SVGGElement, undefined>;

function drawCircles(parent: Layer, placed: readonly PlacedCircle[]): Circles {
  return parent
    .selectAll<SVGCircleElement, PlacedCircle>("circle")
    .data(placed, ({ number }) => number)
    .join("circle")
    .each(attribute("class", (one) => stepClass("map-circle", one)));
}

/** Apart from `drawCircles`, because places change with the width only. */
function placeCircles(circles: Circles): void {
  circles
    .attr("cx", ({ x }) => x)
    .attr("cy", ({ y }) => y)
    .attr("r", radius);
}

function drawNames(parent: Layer, placed: readonly PlacedCircle[]): void {
  const chosen = placed.filter(({ isChosen }) => isChosen);
  const heights = dodge(
    chosen.map(({ y }) => ({ place: y, size: nameHeight })),
    [0, shape.highest],
  );
  parent
    .selectAll<SVGTextElement, PlacedCircle>("text")
    .data(chosen, ({ number }) => number)
    .join("text")
    .each(attribute("class", () => "map-name"))
    .each(attribute("x", ({ x, radius: size }) => x + size + 6))
    .each(attribute("y", ({ y }, index) => heights[index] ?? y))
    .each(attribute("dy", () => "0.32em"))
    .each(content(({ name }) => name));
}

function legendItem({ step, text, asked }: MapClass, onAsk: OnAsk): HTMLElement {
  const swatch = element("span", { class: `map-swatch step-${step}` });
  return element("li", {}, [swatch, explainButton(() => onAsk(asked), text)]);
}
