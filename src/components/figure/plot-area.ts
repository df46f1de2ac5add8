import { axisBottom, axisLeft } from "d3-axis";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { create, type Selection } from "d3-selection";
import { first, last } from "../../view/core/series.js";
import { anyNew } from "../core/in-place.js";
import { axisRoom } from "./axis-room.js";

/** Room around a plot, in pixels. */
export interface Margin {
  readonly top: number;
  /** May depend on the plot's width. */
  readonly right: number | ((width: number) => number);
  readonly bottom: number;
  /** At least: numbers of the axis that are longer get the room they need. */
  readonly left: number;
}

/** A plot's SVG with its axes, updated in place. */
export interface PlotArea {
  readonly node: SVGSVGElement;
  /** Where marks go: between the grid and the labels. */
  readonly marks: Selection<SVGGElement, undefined, null, undefined>;
  /**
   * Fits scales to the data and the width, and redraws the axes if that changed anything: if not, the
   * scales are the same objects as before.
   */
  readonly fit: (extent: PlotExtent) => PlotScales;
}

interface PlotExtent {
  readonly width: number;
  /** Pixels; left out where the plot keeps the height it was made with. */
  readonly height?: number;
  readonly years: readonly number[];
  /** Lowest and highest value on the y axis, before rounding to nice ticks. */
  readonly values: readonly [number, number];
  readonly unit: string;
  readonly tick: (value: number) => string;
}

export interface PlotScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

interface PlotOptions {
  readonly height: number;
  readonly margin: Margin;
  readonly ticks?: number;
}

/** An SVG with a year axis and a value axis with grid lines. Hidden from readers: see the table. */
export function plotArea({ height: usual, margin, ticks = 4 }: PlotOptions): PlotArea {
  const svg = create("svg").attr("height", usual).attr("class", "plot");
  const grid = svg.append("g").attr("class", "grid").attr("aria-hidden", "true");
  const axis = svg.append("g").attr("class", "axis").attr("aria-hidden", "true");
  const unitText = svg.append("text").attr("class", "unit").attr("aria-hidden", "true");
  const marks = svg.append("g");
  let drawn: { readonly key: string; readonly scales: PlotScales } | null = null;
  const isNew = anyNew();
  const fit = ({ width, height = usual, years, values, unit, tick }: PlotExtent): PlotScales => {
    const ends = [first(years), last(years)] as const;
    if (!isNew(width, height, ...ends, ...values, unit) && drawn !== null) return drawn.scales;
    const room = typeof margin.right === "number" ? margin.right : margin.right(width);
    const y = scaleLinear(values, [height - margin.bottom, margin.top]).nice(ticks);
    const left = axisRoom(margin.left, y, ticks, tick);
    const right = Math.max(left + 1, width - room);
    const x = scaleLinear(ends, [left, right]);
    const key = [width, height, ...x.domain(), ...y.domain(), unit].join();
    if (key === drawn?.key) return drawn.scales;
    drawn = { key, scales: { x, y } };
    svg.attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
    const lines = axisLeft<number>(y).ticks(ticks).tickFormat(tick);
    grid.attr("transform", `translate(${left},0)`).call(lines.tickSize(left - right));
    axis.attr("transform", `translate(0,${height - margin.bottom})`).call(
      axisBottom(x)
        .tickValues(yearTicks(ends, width))
        .tickFormat((value) => String(value))
        .tickSizeOuter(0),
    );
    unitText.attr("x", 0).attr("y", 10).text(unit);
    return drawn.scales;
  };
  const node = svg.node();
  if (node === null) throw new Error("no SVG could be made");
  return { node, marks, fit };
}

function yearTicks([start, end]: readonly [number, number], width: number): number[] {
  const inner = [2030, 2040].filter((year) => year > start && year < end);
  return width < 260 ? [start, end] : [start, ...inner, end];
}
