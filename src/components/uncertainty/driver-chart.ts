import { axisTop } from "d3-axis";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { create, type EnterElement, type Selection } from "d3-selection";
import { first, last } from "../../view/core/series.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { DriverRow, DriverRows } from "../../view/uncertainty/driver-rows.js";
import { setAttribute } from "../core/element.js";
import { attribute, content } from "../core/in-place.js";
import { type ChartFigure, chartFigure } from "../figure/chart-figure.js";
import type { OnAsk } from "../figure/data-table.js";

/**
 * Pixels: above the axis, above the rows, of a row with its label over the bars, and of a bar; between
 * two numbers of the axis, and about of a letter of one.
 */
const size = { axis: 42, head: 52, row: 34, bar: 12, gap: 24, letter: 7 };

/** Pixels from the left where the three columns begin and end. */
interface Columns {
  readonly bar: ScaleLinear<number, number>;
  readonly index: ScaleLinear<number, number>;
  readonly rank: number;
}

/** Tornado and total Sobol indices side by side, row by row the same input. */
export function driverChart(
  { labels }: Pick<ViewContext, "labels">,
  { onAsk }: { readonly onAsk: OnAsk },
): ChartFigure<DriverRows> {
  const svg = create("svg").attr("class", "plot drivers").attr("aria-hidden", "true");
  const node = svg.node();
  if (node === null) throw new Error("no SVG could be made");
  const axis = svg.append("g").attr("class", "grid");
  const heads = svg.append("g");
  const body = svg.append("g");
  const draw = (rows: DriverRows, width: number) => {
    const height = size.head + rows.rows.length * size.row;
    setAttribute(node, "width", String(width));
    setAttribute(node, "height", String(height));
    setAttribute(node, "viewBox", `0 0 ${width} ${height}`);
    const columns = columnsOf(rows, width);
    axis.attr("transform", `translate(0,${size.axis})`).call(
      axisTop(columns.bar)
        .ticks(tickCount(columns.bar, rows))
        .tickSize(-(height - size.axis))
        .tickFormat((value) => rows.tick(Number(value))),
    );
    drawHeads(heads, rows, columns);
    drawRows(body, rows, columns);
  };
  return chartFigure(node, draw, { labels, onAsk });
}

/** How many numbers have room along the axis, each about as long as that of its ends. */
function tickCount(bar: Columns["bar"], { tick }: Pick<DriverRows, "tick">): number {
  const longest = Math.max(...bar.domain().map((value) => tick(value).length));
  const fitting = (last(bar.range()) - first(bar.range())) / (size.gap + longest * size.letter);
  return Math.max(1, Math.min(5, Math.floor(fitting)));
}

function columnsOf({ rows, center }: DriverRows, width: number): Columns {
  const values = rows.flatMap(({ low, high }) => [low, high]);
  const [split, end] = [width * 0.6, width - 44];
  const ends = [Math.min(center, ...values), Math.max(center, ...values)];
  return {
    bar: scaleLinear(ends, [8, split - 24]).nice(5),
    index: scaleLinear([0, Math.max(0.01, ...rows.map(({ index }) => index))], [split, end - 44]),
    rank: width,
  };
}

function drawHeads(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  { heads }: DriverRows,
  { bar, index, rank }: Columns,
): void {
  const all = [
    { text: heads.bar, x: first(bar.range()), anchor: "start" },
    { text: heads.index, x: first(index.range()), anchor: "start" },
    { text: heads.rank, x: rank, anchor: "end" },
  ];
  parent
    .selectAll<SVGTextElement, (typeof all)[number]>("text")
    .data(all)
    .join("text")
    .attr("class", "driver-head")
    .attr("y", 12)
    .each(attribute("x", ({ x }) => x))
    .each(attribute("text-anchor", ({ anchor }) => anchor))
    .each(content(({ text }) => text));
}

function drawRows(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  { rows, center }: DriverRows,
  { bar, index, rank }: Columns,
): void {
  const groups = parent
    .selectAll<SVGGElement, DriverRow>("g")
    .data(rows, ({ id }) => id)
    .join(addRow)
    .each(attribute("class", ({ kind }) => `driver ${kind}`))
    .each(attribute("transform", (_, place) => `translate(0,${size.head + place * size.row})`));
  const part = (name: string) => groups.select<SVGTextElement>(name);
  part(".driver-name").each(attribute("x", () => first(bar.range())));
  part(".driver-name").each(content(({ label }) => label));
  part(".driver-bar")
    .each(attribute("x", ({ low, high }) => bar(Math.min(low, high))))
    .each(attribute("width", ({ low, high }) => Math.abs(bar(high) - bar(low))));
  part(".driver-center").each(attribute("transform", () => `translate(${bar(center)},0)`));
  part(".driver-index")
    .each(attribute("x", () => index(0)))
    .each(attribute("width", (row) => index(row.index) - index(0)));
  part(".driver-index-text")
    .each(attribute("x", (row) => index(row.index) + 5))
    .each(content(({ indexText }) => indexText));
  part(".driver-rank")
    .each(attribute("x", () => rank))
    .each(content(({ rankText }) => rankText));
}

function addRow(entered: Selection<EnterElement, DriverRow, SVGGElement, undefined>) {
  const row = entered.append("g");
  const middle = 16 + size.bar / 2;
  row.append("text").attr("class", "driver-name").attr("y", 12);
  for (const name of ["driver-bar", "driver-index"])
    row.append("rect").attr("class", name).attr("y", 16).attr("height", size.bar).attr("rx", 2);
  // A mark a bar, not a line through all rows: it would strike their names.
  row
    .append("path")
    .attr("class", "driver-center")
    .attr("d", `M0,15v${size.bar + 4}`);
  for (const name of ["driver-index-text", "driver-rank"])
    row.append("text").attr("class", name).attr("y", middle).attr("dy", "0.35em");
  return row;
}
