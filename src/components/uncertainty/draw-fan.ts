import type { Selection } from "d3-selection";
import { area } from "d3-shape";
import { itemAt } from "../../view/core/series.js";
import type { FanBand } from "../../view/uncertainty/fan-rows.js";
import { attribute, content } from "../core/in-place.js";
import type { PlotScales } from "../figure/plot-area.js";

type Group = Selection<SVGGElement, undefined, null, undefined>;

/** Pixels a band must be high at its label to hold it. */
const labelHeight = 13;

/** Draws the bands, the widest behind, each with what it holds written into its upper part. */
export function drawFan(
  parent: Group,
  bands: readonly FanBand[],
  years: readonly number[],
  { x, y }: PlotScales,
): void {
  const shape = ({ low, high }: FanBand) =>
    area<number>()
      .x((_, year) => x(itemAt(years, year)))
      .y0((_, year) => y(itemAt(low, year)))
      .y1((value) => y(value))([...high]);
  parent
    .selectAll<SVGPathElement, FanBand>("path")
    .data(bands)
    .join("path")
    .each(attribute("class", (_, place) => `fan-band fan-band-${place}`))
    .each(attribute("d", (band) => shape(band) ?? ""));
  const places = bands.map((band, place) => labelPlace(band, bands[place + 1], years, y));
  parent
    .selectAll<SVGTextElement, FanBand>("text")
    .data(bands)
    .join("text")
    .each(attribute("class", (_, place) => `fan-label fan-label-${place}`))
    .each(attribute("x", (_, place) => x(itemAt(places, place).year)))
    .each(attribute("y", (_, place) => Math.round(itemAt(places, place).middle)))
    .each(attribute("dy", () => "0.35em"))
    .each(attribute("visibility", (_, place) => itemAt(places, place).visibility))
    .each(content(({ label }) => label));
}

/** Years from the end at which the labels stand, one over the other. */
const labelYears = 2;

/** Between the band's upper edge and the next band's, or the middle of the innermost. */
function labelPlace(
  { low, high }: FanBand,
  inner: FanBand | undefined,
  years: readonly number[],
  y: PlotScales["y"],
) {
  const index = years.length - 1 - labelYears;
  const middle = (itemAt(low, index) + itemAt(high, index)) / 2;
  const under = inner === undefined ? middle : itemAt(inner.high, index);
  const [top, bottom] = [y(itemAt(high, index)), y(under)];
  const visibility = bottom - top >= labelHeight ? "visible" : "hidden";
  return { year: itemAt(years, index), middle: (top + bottom) / 2, visibility };
}
