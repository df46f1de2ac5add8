import type { Selection } from "d3-selection";
import { area } from "d3-shape";
import { itemAt, last } from "../../view/core/series.js";
import type { FanBand } from "../../view/uncertainty/fan-rows.js";
import { attribute, content } from "../core/in-place.js";
import type { EndName } from "../figure/place-labels.js";
import type { PlotScales } from "../figure/plot-area.js";

type Group = Selection<SVGGElement, undefined, null, undefined>;

/** Pixels a band must be high at its label to hold it. */
const labelHeight = 13;

/**
 * Draws the bands, the widest behind, each with what it holds written into its upper part. Returns
 * the names of those too thin for it, to be written where they end.
 */
export function drawFan(
  parent: Group,
  bands: readonly FanBand[],
  years: readonly number[],
  { x, y }: PlotScales,
): EndName[] {
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
  const written = years.length - 1 - labelYears;
  const slices = bands.map((band, place) => sliceAt(written, band, bands[place + 1], y));
  const fits = (place: number) => itemAt(slices, place).height >= labelHeight;
  parent
    .selectAll<SVGTextElement, FanBand>("text")
    .data(bands)
    .join("text")
    .each(attribute("class", (_, place) => `fan-label fan-label-${place}`))
    .each(attribute("x", () => x(itemAt(years, written))))
    .each(attribute("y", (_, place) => Math.round(itemAt(slices, place).middle)))
    .each(attribute("dy", () => "0.35em"))
    .each(attribute("visibility", (_, place) => (fits(place) ? "visible" : "hidden")))
    .each(content(({ label }) => label));
  return bands.flatMap((band, place) => {
    if (fits(place)) return [];
    const { middle } = sliceAt(years.length - 1, band, bands[place + 1], y);
    const at = { x: last(x.range()), y: middle };
    return [{ id: `band-${place}`, className: "of-fan", text: band.label, ...at }];
  });
}

/** Years from the end at which the labels stand, one over the other. */
const labelYears = 2;

/** What is seen of a band's upper part: to the next band's edge, or to the middle of the innermost. */
function sliceAt(
  index: number,
  { low, high }: FanBand,
  inner: FanBand | undefined,
  y: PlotScales["y"],
) {
  const middle = (itemAt(low, index) + itemAt(high, index)) / 2;
  const under = inner === undefined ? middle : itemAt(inner.high, index);
  const [top, bottom] = [y(itemAt(high, index)), y(under)];
  return { height: bottom - top, middle: (top + bottom) / 2 };
}
