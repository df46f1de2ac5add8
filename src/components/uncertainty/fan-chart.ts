import { drag } from "d3-drag";
import type { Selection } from "d3-selection";
import type { ViewContext } from "../../view/core/view-context.js";
import type { FanRows } from "../../view/uncertainty/fan-rows.js";
import { attribute, content } from "../core/in-place.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";
import type { OnAsk } from "../figure/data-table.js";
import { drawLines } from "../figure/draw-lines.js";
import { endLabels, labelRoom, lineEnds } from "../figure/end-labels.js";
import { type PlotScales, plotArea } from "../figure/plot-area.js";
import { yearReadout } from "../figure/year-readout.js";
import { drawDots } from "./draw-dots.js";
import { drawFan } from "./draw-fan.js";

interface FanChartOptions {
  readonly controls: readonly HTMLElement[];
  /** The limit was dragged to a value. The slider beside the chart does the same by keyboard. */
  readonly onLimit: (value: number) => void;
  readonly onAsk: OnAsk;
}

/** The draws of a quantity as a fan, as sample paths or as dots, always with the named scenarios. */
export function fanChart(
  { labels }: Pick<ViewContext, "labels">,
  { controls, onLimit, onAsk }: FanChartOptions,
): ChartFigure<FanRows> {
  const margin = { top: 24, right: labelRoom, bottom: 24, left: 38 };
  const plot = plotArea({ height: 440, margin });
  const fan = plot.marks.append("g");
  const paths = plot.marks.append("g").attr("class", "sample-paths");
  const lines = plot.marks.append("g");
  const dots = plot.marks.append("g");
  const limit = limitLine(plot.marks.append("g").attr("class", "limit"), onLimit);
  const drawNames = endLabels(plot);
  const readout = yearReadout(plot);
  const draw = (rows: FanRows, width: number, height: number) => {
    const { years, extent, unit, tick } = rows;
    const scales = plot.fit({ width, height, years, values: extent, unit, tick });
    const unwritten = drawFan(fan, rows.bands, years, scales);
    drawLines(lines, rows.lines, years, scales);
    drawLines(paths, pathLines(rows.paths), years, scales);
    drawDots(dots, rows, scales);
    drawNames([...unwritten, ...lineEnds(rows.lines, years, scales)], scales, width);
    limit(rows.limit, scales);
    readout.update(rows, scales);
  };
  return chartFigure(readout, draw, { labels, controls, fillsHeight: true, onAsk });
}

function pathLines(paths: FanRows["paths"]) {
  return paths.map(
    (values, index) => ({ id: `path-${index}`, label: "", values, role: "series" }) as const,
  );
}

/** Pixels above and below the line that take hold of it. */
const reach = 12;

function limitLine(
  group: Selection<SVGGElement, undefined, null, undefined>,
  onLimit: (value: number) => void,
) {
  const line = group.append("line").attr("class", "limit-line");
  const grip = group
    .append("rect")
    .attr("class", "limit-grip")
    .attr("height", 2 * reach);
  const label = group.append("text").attr("class", "limit-label").attr("dy", "-0.55em");
  let scales: PlotScales | null = null;
  grip.call(
    drag<SVGRectElement, undefined>().on("drag", (event: { y: number }) => {
      if (scales === null) return;
      onLimit(Math.max(0, scales.y.invert(event.y)));
    }),
  );
  return ({ value, label: text }: FanRows["limit"], next: PlotScales) => {
    scales = next;
    const [left = 0, right = 0] = next.x.range();
    const [bottom = 0, top = 0] = next.y.range();
    const y = Math.min(bottom, Math.max(top, next.y(value)));
    line.each(attribute("x1", () => left)).each(attribute("x2", () => right));
    line.each(attribute("y1", () => y)).each(attribute("y2", () => y));
    grip.each(attribute("x", () => left)).each(attribute("y", () => y - reach));
    grip.each(attribute("width", () => right - left));
    label.each(attribute("x", () => left + 6)).each(attribute("y", () => y));
    label.each(content(() => text));
  };
}
