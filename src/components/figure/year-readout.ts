import { pointer, select } from "d3-selection";
import {
  cellText,
  columnLabel,
  columnUnit,
  type FigureRows,
  type TableRows,
} from "../../view/figure/figure.js";
import { element } from "../core/element.js";
import type { PlotArea, PlotScales } from "./plot-area.js";

/** Pixels between the pointer's year and the box that tells its numbers. */
const distance = 12;

/**
 * Wraps a plot so that pointing at a year shows the numbers of that year: the row of the figure's
 * table twin whose head is the year. For the eye only; the table is there for everyone.
 */
export function yearReadout({ node: svg, marks }: PlotArea) {
  const rule = marks.append("line").attr("class", "readout-rule").attr("visibility", "hidden");
  const box = element("div", { class: "readout", "aria-hidden": "true" });
  box.hidden = true;
  const node = element("div", { class: "readout-frame" }, [svg, box]);
  let latest: { rows: FigureRows; scales: PlotScales } | null = null;
  let pointed: number | null = null;
  const hide = () => {
    pointed = null;
    box.hidden = true;
    rule.attr("visibility", "hidden");
  };
  const show = () => {
    if (latest === null || pointed === null) return;
    const { x, y } = latest.scales;
    const [first = 0, last = 0] = x.domain();
    const year = Math.round(x.invert(pointed));
    const facts = yearFacts(latest.rows.table(), Math.min(last, Math.max(first, year)));
    if (facts === null) return hide();
    const place = x(Math.min(last, Math.max(first, year)));
    const [bottom = 0, top = 0] = y.range();
    rule
      .attr("visibility", "visible")
      .attr("x1", place)
      .attr("x2", place)
      .attr("y1", top)
      .attr("y2", bottom);
    box.replaceChildren(facts);
    box.hidden = false;
    const isLeft = place > svg.clientWidth / 2;
    box.style.left = isLeft ? "" : `${place + distance}px`;
    box.style.right = isLeft ? `${svg.clientWidth - place + distance}px` : "";
  };
  select(svg)
    .on("pointermove pointerdown", (event: PointerEvent) => {
      pointed = pointer(event, svg)[0];
      show();
    })
    .on("pointerleave", hide);
  const update = (rows: FigureRows, scales: PlotScales) => {
    latest = { rows, scales };
    show();
  };
  return { node, update };
}

/** The row of a year as a list of label and number; null when the table has no such row. */
function yearFacts({ columns, rows }: TableRows, year: number): HTMLElement | null {
  const row = rows.find(([head]) => Number(head) === year);
  if (row === undefined) return null;
  const facts = columns.slice(1).flatMap((column, index) => {
    const text = cellText(row[index + 1] ?? null, column);
    return [element("dt", { text: columnLabel(column) }), element("dd", { text })];
  });
  const units = new Set(columns.slice(1).map((column) => columnUnit(column)));
  const [unit = ""] = units.size === 1 ? units : [];
  return element("div", {}, [
    element("p", { class: "readout-year" }, [
      element("strong", { text: String(year) }),
      unit === "" ? "" : ` ${unit}`,
    ]),
    element("dl", {}, facts),
  ]);
}
