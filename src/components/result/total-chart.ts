import type { Selection } from "d3-selection";
import { area } from "d3-shape";
import { itemAt } from "../../view/core/series.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { type LineRows, presentValues } from "../../view/figure/figure.js";
import type { TotalRows } from "../../view/result/total-rows.js";
import { attribute, pathFrom } from "../core/in-place.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";
import type { OnAsk } from "../figure/data-table.js";
import { drawLines } from "../figure/draw-lines.js";
import { endLabels, labelRoom, lineEnds } from "../figure/end-labels.js";
import { type PlotArea, type PlotScales, plotArea } from "../figure/plot-area.js";
import { yearReadout } from "../figure/year-readout.js";
import { growthHandles, type SetGrowth } from "./growth-handles.js";
import { type PeriodMarksOptions, periodMarks } from "./period-marks.js";
import { type Band, bandEnds, stackBands } from "./stack-bands.js";
import { timeMarks } from "./time-marks.js";
import { drawTotalSpan } from "./total-span.js";

interface TotalChartOptions {
  readonly controls?: readonly HTMLElement[];
  readonly onAsk?: OnAsk | undefined;
  /** What handles on the bands and the time axis do; left out where the chart is only to be read. */
  readonly edit?: PeriodMarksOptions & { readonly onGrowth: SetGrowth };
}

/** Total cost stacked by category, with the report's scenarios as ghost lines. */
export function totalChart(
  { labels, format }: ViewContext,
  { controls = [], onAsk, edit }: TotalChartOptions = {},
): ChartFigure<TotalRows> {
  const plot = plotArea({
    height: 340,
    margin: { top: 24, right: labelRoom, bottom: 24, left: 30 },
  });
  const bands = plot.marks.append("g");
  const halos = plot.marks.append("g");
  const lines = plot.marks.append("g");
  const drawTime = timeMarks(plot.marks.append("g"));
  const span = plot.marks.append("g").attr("class", "total-span");
  const drawNames = endLabels(plot);
  const readout = yearReadout(plot);
  const tools = edit === undefined ? null : editTools(plot, edit);
  if (tools !== null) readout.append(tools.bubble);
  const tick = (mnok: number) => format.number(mnok / 1000, 1);
  // Under each other, as they are pointed at, numbers have the same decimals.
  const pointedAt = (mnok: number) => format.fixed(mnok / 1000, 1);
  const draw = (rows: TotalRows, width: number, height: number) => {
    const { years, unit } = rows;
    const shown = [...rows.lines.flatMap(presentValues), ...(rows.span?.high ?? [])];
    const values = [0, Math.max(rows.start.high, ...shown)] as const;
    const scales = plot.fit({ width, height, years, values, unit, tick });
    const stacked = stackBands(rows.bands);
    drawBands(bands, stacked, years, scales);
    drawLines(halos, rows.lines.flatMap(haloOf), years, scales);
    drawLines(lines, rows.lines, years, scales);
    drawTotalSpan(span, rows, scales);
    drawNames(
      [...bandEnds(stacked, scales), ...lineEnds(rows.lines, years, scales)],
      scales,
      width,
    );
    drawTime(rows, scales);
    tools?.update(rows, scales);
    readout.update({ ...rows, tick: pointedAt }, scales);
  };
  return chartFigure(readout, draw, { labels, controls, fillsHeight: true, onAsk });
}

/** What sets a line that is held fast apart from the bands it crosses, in pictures too. */
const haloOf = (line: LineRows): LineRows[] =>
  line.role === "series" ? [{ ...line, id: `halo-${line.id}`, role: "halo" }] : [];

/** Handles at the periods' ends on the bands, and marks that split and join periods. */
function editTools(
  plot: PlotArea,
  { onGrowth, ...options }: NonNullable<TotalChartOptions["edit"]>,
) {
  const drawMarks = periodMarks(plot, options);
  const handles = growthHandles(plot, onGrowth);
  const update = (rows: TotalRows, scales: PlotScales) => {
    drawMarks(rows.marks, scales);
    handles.update(rows.handles, scales);
  };
  return { bubble: handles.bubble, update };
}

function drawBands(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  bands: readonly Band[],
  years: readonly number[],
  scales: PlotScales,
): void {
  const { x, y } = scales;
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
    .each(pathFrom(({ bottom, top }) => [scales, ...bottom, ...top], shape));
}
