import { Delaunay } from "d3-delaunay";
import type { Selection } from "d3-selection";
import { line } from "d3-shape";
import { attribute } from "../core/in-place.js";
import type { PlacedCircle } from "./nearest-circle.js";

type Layer = Selection<SVGGElement, undefined, null, undefined>;

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** The class of a municipality's mark in its colour. */
export const stepClass = (name: string, { step, isChosen }: PlacedCircle): string =>
  `${name} step-${step}${isChosen ? " chosen" : ""}`;

/**
 * Colours what lies nearest to each municipality. Shapes follow the places alone, so they are made
 * anew only where `isMoved`.
 */
export function drawCells(
  parent: Layer,
  placed: readonly PlacedCircle[],
  { width, height }: MapSize,
  isMoved: boolean,
): void {
  const cells = parent
    .selectAll<SVGPathElement, PlacedCircle>("path")
    .data(placed, ({ number }) => number)
    .join("path")
    .each(attribute("class", (one) => stepClass("map-cell", one)));
  if (!isMoved) return;
  const places = Delaunay.from(
    placed,
    ({ x }) => x,
    ({ y }) => y,
  );
  const voronoi = places.voronoi([0, 0, width, height]);
  cells.attr("d", (_, index) => voronoi.renderCell(index));
}

/** What covers all but the land: the whole map with the rings of the outline as holes. */
export function seaPath(
  rings: readonly (readonly (readonly [number, number])[])[],
  { width, height }: MapSize,
): string {
  const path = line();
  const land = rings.map((ring) => `${path(ring.map(([x, y]) => [x, y]))}Z`);
  return `M0,0H${width}V${height}H0Z${land.join("")}`;
}
