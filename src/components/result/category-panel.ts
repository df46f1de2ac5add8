import { drag } from "d3-drag";
import type { ScaleLinear } from "d3-scale";
import { type EnterElement, pointer, type Selection } from "d3-selection";
import type { Category } from "../../model/core/category.js";
import { rateAfterKey } from "../../view/core/rate-after-key.js";
import { last } from "../../view/core/series.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { LineRows } from "../../view/figure/figure.js";
import type { CategoryRows, HandleRows } from "../../view/result/category-rows.js";
import { element, setText } from "../core/element.js";
import { attribute } from "../core/in-place.js";
import { drawLines } from "../figure/draw-lines.js";
import { plotArea } from "../figure/plot-area.js";

/** Called with a fraction per year, or with how to change it. */
export type SetGrowth = (
  category: Category,
  period: number,
  rate: number | ((now: number) => number),
) => void;

interface PanelExtent {
  readonly years: readonly number[];
  readonly unit: string;
  /** Highest value the axis must hold, M kr. */
  readonly top: number;
}

/** One category's curve with the report's curves behind and a handle at the end of each period. */
export function categoryPanel({ format }: ViewContext, onGrowth: SetGrowth) {
  const margin = { top: 22, right: 14, bottom: 24, left: 30 };
  const plot = plotArea({ height: 178, margin, ticks: 3 });
  const lines = plot.marks.append("g");
  const drawHandles = curveHandles(plot.marks.append("g"), onGrowth);
  const name = element("span", { class: "panel-name" });
  const change = element("span", { class: "panel-change" });
  const heading = element("p", { class: "panel-heading" }, [name, change]);
  const node = element("div", { class: "panel" }, [heading, plot.node]);
  const tick = (mnok: number) => format.number(mnok / 1000, 1);
  let width = 0;
  let latest: [CategoryRows, PanelExtent] | null = null;
  const redraw = () => {
    if (latest === null || width === 0) return;
    const [rows, { years, unit, top }] = latest;
    const scales = plot.fit({ width, years, values: [0, top], unit, tick });
    const ghosts = rows.ghosts.map(
      ({ id, values }): LineRows => ({ id, values, label: "", role: "ghost" }),
    );
    const own: LineRows = { id: rows.category, values: rows.values, label: "", role: "own" };
    drawLines(lines, [...ghosts, own], years, scales);
    drawHandles(rows, scales);
  };
  new ResizeObserver((entries) => {
    width = Math.floor(last(entries).contentRect.width);
    redraw();
  }).observe(node);
  const update = (rows: CategoryRows, extent: PanelExtent) => {
    latest = [rows, extent];
    node.className = `panel ${rows.category}`;
    setText(name, rows.label);
    setText(change, rows.change);
    redraw();
  };
  return { node, update };
}

interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** The handles of one curve: drag and keys are set up once, places and texts follow the rows. */
function curveHandles(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  onGrowth: SetGrowth,
) {
  let now: { category: Category; y: ScaleLinear<number, number> } | null = null;
  const set = (period: number, rate: Parameters<SetGrowth>[2]) => {
    if (now !== null) onGrowth(now.category, period, rate);
  };
  const dragging = dragHandle(() => now?.y, set);
  const onKey = (event: KeyboardEvent, { period, rate }: HandleRows) => {
    if (rateAfterKey(event.key, rate) === null) return;
    event.preventDefault();
    // From the rate as it is then: keys can come faster than the chart is redrawn.
    set(period, (before) => rateAfterKey(event.key, before) ?? before);
  };
  return ({ category, handles }: CategoryRows, { x, y }: Scales) => {
    now = { category, y };
    parent
      .selectAll<SVGGElement, HandleRows>("g")
      .data(handles, ({ period }) => period)
      .join((enter) => addHandle(enter).on("keydown", onKey).call(dragging))
      .each(attribute("class", () => `handle ${category}`))
      .each(
        attribute(
          "transform",
          ({ periodEnd, costEnd }) => `translate(${x(periodEnd)},${y(costEnd)})`,
        ),
      )
      .each(attribute("aria-label", ({ name }) => name))
      .each(attribute("aria-valuemin", ({ limits }) => limits.min))
      .each(attribute("aria-valuemax", ({ limits }) => limits.max))
      .each(attribute("aria-valuenow", ({ percent }) => percent))
      .each(attribute("aria-valuetext", ({ valueText }) => valueText));
  };
}

function addHandle(enter: Selection<EnterElement, HandleRows, SVGGElement, undefined>) {
  const handle = enter
    .append("g")
    .attr("role", "slider")
    .attr("tabindex", 0)
    .attr("aria-orientation", "vertical");
  handle.append("circle").attr("class", "handle-reach").attr("r", 16);
  handle.append("circle").attr("class", "handle-ring").attr("r", 10);
  handle.append("circle").attr("class", "handle-dot").attr("r", 5.5);
  return handle;
}

/**
 * Drags a handle along the scale the drag began on, and no further than its top, so that the axis
 * does not run away under the pointer.
 */
function dragHandle(
  scaleNow: () => ScaleLinear<number, number> | undefined,
  onRate: (period: number, rate: number) => void,
) {
  let scale: ScaleLinear<number, number> | undefined;
  return drag<SVGGElement, HandleRows>()
    .on("start", () => {
      scale = scaleNow()?.copy().clamp(true);
    })
    .on("drag", function (event: { sourceEvent: Event }, { period, rateAt }) {
      const [, top] = pointer(event.sourceEvent, this.ownerSVGElement);
      if (scale !== undefined) onRate(period, rateAt(scale.invert(top)));
    });
}
