import { contours } from "d3-contour";
import type { Selection } from "d3-selection";
import { itemAt } from "../../view/core/series.js";
import type { EffectMapRows } from "../../view/result/effect-map-rows.js";
import { attribute } from "../core/in-place.js";
import type { EffectScales } from "./effect-point.js";
import { levelClass } from "./level-class.js";

/** A level's colour and what it covers; higher levels lie on top. */
interface Area {
  readonly level: number;
  readonly path: string;
}

/** Draws the map as areas of equal level, with smooth edges between the computed points. */
export function drawAreas(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  rows: Pick<EffectMapRows, "grid" | "legend" | "extent">,
  scales: EffectScales,
): void {
  parent
    .selectAll<SVGPathElement, Area>("path")
    .data(areas(rows, scales), ({ level }) => level)
    .join("path")
    .each(attribute("class", ({ level }) => `effect ${levelClass(level)}`))
    .each(attribute("d", ({ path }) => path));
}

function areas(
  { grid, legend, extent }: Pick<EffectMapRows, "grid" | "legend" | "extent">,
  { x, y }: EffectScales,
): Area[] {
  const { columns, rows, effects, edges } = grid;
  // A computed point lies at the middle of its field; the fields' outer halves are off the map.
  const along = (at: number, count: number, end: number) =>
    Math.min(end, Math.max(0, ((at - 0.5) / (count - 1)) * end));
  const point = ([column = 0, row = 0]: readonly number[]) =>
    `${x(along(column, columns, extent.position))},${y(along(row, rows, extent.share))}`;
  const ring = (points: readonly (readonly number[])[]) => `M${points.map(point).join("L")}Z`;
  // Below every edge lies the lowest level: it fills the map.
  const lowest = Math.min(...effects, ...edges);
  const shapes = contours()
    .size([columns, rows])
    .thresholds([lowest, ...edges])([...effects]);
  return shapes.map(({ coordinates }, index) => ({
    level: itemAt(legend.levels, index),
    path: coordinates.flatMap((polygon) => polygon.map(ring)).join(""),
  }));
}
