import type { Selection } from "d3-selection";
import { area } from "d3-shape";
import { first, itemAt, last, zip } from "../../view/core/series.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { presentValues } from "../../view/figure/figure.js";
import type { BandRows, TotalRows } from "../../view/result/total-rows.js";
import { attribute, content } from "../core/in-place.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";
import { drawLines } from "../figure/draw-lines.js";
import { drawEndLabels } from "../figure/end-labels.js";
import { type PlotScales, plotArea } from "../figure/plot-area.js";
import { yearReadout } from "../figure/year-readout.js";

/** A category's layer with what lies below it, M kr. */
interface Band extends BandRows {
  readonly bottom: readonly number[];
  readonly top: readonly number[];
}

/** Pixels a band must be high along its label to hold it, and about how wide a letter is. */
const labelHeight = 15;
const letterWidth = 6.6;

interface TotalChartOptions {
  readonly controls?: readonly HTMLElement[];
}

/** Total cost stacked by category, with the report's scenarios as ghost lines. */
export function totalChart(
  { labels, format }: ViewContext,
  { controls = [] }: TotalChartOptions = {},
): ChartFigure<TotalRows> {
  const plot = plotArea({ height: 340, margin: { top: 24, right: 88, bottom: 24, left: 30 } });
  const bands = plot.marks.append("g");
  const lines = plot.marks.append("g");
  const labelsOnBands = plot.marks.append("g");
  const readout = yearReadout(plot);
  const tick = (mnok: number) => format.number(mnok / 1000, 1);
  const draw = (rows: TotalRows, width: number) => {
    const { years, unit } = rows;
    const highest = Math.max(...rows.lines.flatMap(presentValues));
    const scales = plot.fit({ width, years, values: [0, highest], unit, tick });
    const stacked = stack(rows.bands);
    drawBands(bands, stacked, years, scales);
    drawLines(lines, rows.lines, years, scales);
    drawBandLabels(labelsOnBands, stacked, years, scales);
    drawEndLabels(lines, rows.lines, scales);
    readout.update(rows, scales);
  };
  return chartFigure(readout.node, draw, { labels, controls });
}

function stack(rows: readonly BandRows[]): Band[] {
  let bottom: readonly number[] = first(rows).values.map(() => 0);
  // The last category lies at the bottom: it changes least, so the others stand on level ground.
  const stacked = rows.toReversed().map((row) => {
    const band = {
      ...row,
      bottom,
      top: zip(row.values, bottom).map(([value, below]) => value + below),
    };
    bottom = band.top;
    return band;
  });
  return stacked;
}

function drawBands(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  bands: readonly Band[],
  years: readonly number[],
  { x, y }: PlotScales,
): void {
  const shape = (band: Band) =>
    area<number>()
      .x((_, year) => x(itemAt(years, year)))
      .y0((_, year) => y(itemAt(band.bottom, year)))
      .y1((top) => y(top))([...band.top]);
  parent
    .selectAll<SVGPathElement, Band>("path")
    .data(bands, ({ category }) => category)
    .join("path")
    .each(attribute("class", ({ category }) => `band ${category}`))
    .each(attribute("d", (band) => shape(band) ?? ""));
}

/** Names each band inside it, at its end, where it is high enough. */
function drawBandLabels(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  bands: readonly Band[],
  years: readonly number[],
  { x, y }: PlotScales,
): void {
  const yearWidth = x(itemAt(years, 1)) - x(first(years));
  /** The highest and lowest place that lies inside the band all along its label. */
  const room = ({ label, bottom, top }: Band) => {
    const along = Math.ceil((label.length * letterWidth) / yearWidth) + 1;
    return {
      top: Math.max(...top.slice(-along).map((value) => y(value))),
      bottom: Math.min(...bottom.slice(-along).map((value) => y(value))),
    };
  };
  const isRoomy = ({ top, bottom }: ReturnType<typeof room>) => bottom - top >= labelHeight;
  parent
    .selectAll<SVGTextElement, Band>("text")
    .data(bands, ({ category }) => category)
    .join("text")
    .each(attribute("class", ({ category }) => `band-label ${category}`))
    .each(attribute("x", () => last(x.range()) - 6))
    .each(attribute("y", (band) => Math.round((room(band).top + room(band).bottom) / 2)))
    .each(attribute("dy", () => "0.32em"))
    .each(attribute("visibility", (band) => (isRoomy(room(band)) ? "visible" : "hidden")))
    .each(content(({ label }) => label));
}
