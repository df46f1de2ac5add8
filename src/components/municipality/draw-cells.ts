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

/** Pixels that a chosen cell's edge reaches beyond the map, where the map ends it. */
const beyond = 2;

/** What covers all but the land: the map and its cells' edges, with the outline's rings as holes. */
export function seaPath(
  rings: readonly (readonly (readonly [number, number])[])[],
  { width, height }: MapSize,
): string {
  const path = line();
  const land = rings.map((ring) => `${path(ring.map(([x, y]) => [x, y]))}Z`);
  const around = `M${-beyond},${-beyond}H${width + beyond}V${height + beyond}H${-beyond}Z`;
  return around + land.join("");
}
