import type { ViewContext } from "../../view/core/view-context.js";
import { presentValues } from "../../view/figure/figure.js";
import type { LineChartRows } from "../../view/figure/line-rows.js";
import { type ChartFigure, chartFigure } from "./chart-figure.js";
import type { OnAsk } from "./data-table.js";
import { drawBand } from "./draw-band.js";
import { drawLines } from "./draw-lines.js";
import { endLabels, labelRoom, lineEnds } from "./end-labels.js";
import { plotArea } from "./plot-area.js";
import { yearReadout } from "./year-readout.js";

interface LineChartOptions {
  readonly controls?: readonly HTMLElement[];
  readonly onAsk?: OnAsk | undefined;
}

/** Lines through the years, labelled at their ends. */
export function lineChart(
  { labels }: Pick<ViewContext, "labels">,
  { controls = [], onAsk }: LineChartOptions = {},
): ChartFigure<LineChartRows> {
  const margin = { top: 24, right: labelRoom, bottom: 24, left: 42 };
  const plot = plotArea({ height: 260, margin });
  const lineMarks = plot.marks.append("g");
  const drawNames = endLabels(plot);
  const readout = yearReadout(plot);
  const draw = (rows: LineChartRows, width: number) => {
    const { lines, band, years, unit, tick } = rows;
    const values = [...lines.flatMap(presentValues), ...(band?.high ?? [])];
    const extent = [Math.min(0, ...values), Math.max(...values)] as const;
    const scales = plot.fit({ width, years, values: extent, unit, tick });
    drawBand(lineMarks, { band, years }, scales);
    drawLines(lineMarks, lines, years, scales);
    drawNames(lineEnds(lines, years, scales), scales, width);
    readout.update(rows, scales);
  };
  return chartFigure(readout, draw, { labels, controls, onAsk });
}
