import { pointer, select } from "d3-selection";
import { first, last } from "../../view/core/series.js";
import {
  cellText,
  columnLabel,
  columnUnit,
  type FigureRows,
  type TableCell,
  type TableColumn,
} from "../../view/figure/figure.js";
import { element } from "../core/element.js";
import type { PlotArea, PlotScales } from "./plot-area.js";

/** Pixels between the pointer's year and the box that tells its numbers. */
const distance = 12;

/** A figure's rows, with unit and numbers as its axis has them. */
interface ReadoutRows extends FigureRows {
  readonly unit: string;
  readonly tick: (value: number) => string;
}

/**
 * Wraps a plot so that pointing at a year shows the numbers of that year: the row of the figure's
 * table twin whose head is the year. For the eye only; the table is there for everyone.
 */
export function yearReadout({ node: svg, marks }: PlotArea) {
  const rule = yearRule(marks);
  const box = element("div", { class: "readout", "aria-hidden": "true" });
  const node = element("div", { class: "readout-frame" }, [svg, box]);
  let latest: { rows: ReadoutRows; scales: PlotScales } | null = null;
  let pointed: number | null = null;
  const hide = () => {
    pointed = null;
    box.hidden = true;
    rule.hide();
  };
  const show = () => {
    if (latest === null || pointed === null) return;
    const { rows, scales } = latest;
    const year = yearAt(scales, pointed);
    const facts = yearFacts(rows, year);
    if (facts === null) return hide();
    rule.show(scales, year);
    box.replaceChildren(facts);
    box.hidden = false;
    placeBox(box, scales.x(year), svg.clientWidth);
  };
  hide();
  select(svg)
    .on("pointermove pointerdown", (event: PointerEvent) => {
      pointed = pointer(event, svg)[0];
      show();
    })
    .on("pointerleave", hide);
  const update = (rows: ReadoutRows, scales: PlotScales) => {
    latest = { rows, scales };
    show();
  };
  return Object.assign(node, { update });
}

/** The upright line through the pointed year. */
function yearRule(marks: PlotArea["marks"]) {
  const rule = marks.append("line").attr("class", "readout-rule");
  const show = ({ x, y }: PlotScales, year: number) => {
    rule
      .attr("visibility", "visible")
      .attr("x1", x(year))
      .attr("x2", x(year))
      .attr("y1", last(y.range()))
      .attr("y2", first(y.range()));
  };
  const hide = () => rule.attr("visibility", "hidden");
  return { show, hide };
}

/** The year nearest to a place along the axis, in pixels; no further than the axis goes. */
function yearAt({ x }: PlotScales, place: number): number {
  const year = Math.round(x.invert(place));
  return Math.min(last(x.domain()), Math.max(first(x.domain()), year));
}

/** Beside the year, on the side where there is more room. */
function placeBox({ style }: HTMLElement, place: number, width: number): void {
  const isLeft = place > width / 2;
  style.left = isLeft ? "" : `${place + distance}px`;
  style.right = isLeft ? `${width - place + distance}px` : "";
}

/**
 * The row of a year as a list of label and number; null when the table has no such row. Numbers of
 * what the axis shows, as the first column has them, are told in the axis's unit.
 */
function yearFacts({ table, unit, tick }: ReadoutRows, year: number): HTMLElement | null {
  const { columns, rows } = table();
  const row = rows.find(([head]) => Number(head) === year);
  if (row === undefined) return null;
  const axisUnit = columnUnit(columns[1] ?? "");
  const facts = columns.slice(1).flatMap((column, index) => {
    const cell = row[index + 1] ?? null;
    const isOfAxis = columnUnit(column) === axisUnit;
    const text = isOfAxis && typeof cell === "number" ? tick(cell) : withUnit(cell, column);
    return [element("dt", { text: columnLabel(column) }), element("dd", { text })];
  });
  return element("div", {}, [
    element("p", { class: "readout-year" }, [
      element("strong", { text: String(year) }),
      ` ${unit}`,
    ]),
    element("dl", {}, facts),
  ]);
}

function withUnit(cell: TableCell, column: TableColumn): string {
  return `${cellText(cell, column)} ${columnUnit(column)}`.trim();
}
