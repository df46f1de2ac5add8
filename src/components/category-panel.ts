import { drag } from "d3-drag";
import type { ScaleLinear } from "d3-scale";
import { pointer, type Selection } from "d3-selection";
import type { Category } from "../model/category.js";
import type { CategoryRows, HandleRows } from "../view/category-rows.js";
import type { LineRows } from "../view/figure.js";
import { rateAfterKey } from "../view/rate-after-key.js";
import type { ViewContext } from "../view/view-context.js";
import { drawLines } from "./draw-lines.js";
import { element, setText } from "./element.js";
import { plotArea } from "./plot-area.js";

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
  const handles = plot.marks.append("g");
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
    drawHandles(handles, rows, scales, onGrowth);
  };
  new ResizeObserver(([entry]) => {
    width = Math.floor(entry?.contentRect.width ?? 0);
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

function drawHandles(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  { category, handles }: CategoryRows,
  { x, y }: Scales,
  onGrowth: SetGrowth,
): void {
  const joined = parent
    .selectAll<SVGGElement, HandleRows>("g")
    .data(handles, ({ period }) => period)
    .join((enter) => {
      const handle = enter
        .append("g")
        .attr("role", "slider")
        .attr("tabindex", 0)
        .attr("aria-orientation", "vertical");
      handle.append("circle").attr("class", "handle-reach").attr("r", 16);
      handle.append("circle").attr("class", "handle-ring").attr("r", 10);
      handle.append("circle").attr("class", "handle-dot").attr("r", 5.5);
      return handle;
    })
    .attr("class", `handle ${category}`)
    .attr("transform", ({ periodEnd, costEnd }) => `translate(${x(periodEnd)},${y(costEnd)})`)
    .attr("aria-label", ({ name }) => name)
    .attr("aria-valuemin", ({ limits }) => limits.min)
    .attr("aria-valuemax", ({ limits }) => limits.max)
    .attr("aria-valuenow", ({ percent }) => percent)
    .attr("aria-valuetext", ({ valueText }) => valueText)
    .on("keydown", (event: KeyboardEvent, { period, rate }) => {
      if (rateAfterKey(event.key, rate) === null) return;
      event.preventDefault();
      // From the rate as it is then: keys can come faster than the chart is redrawn.
      onGrowth(category, period, (now) => rateAfterKey(event.key, now) ?? now);
    });
  joined.call(dragHandle(y, (period, rate) => onGrowth(category, period, rate)));
}

/**
 * Drags a handle along the scale the drag began on, and no further than its top, so that the axis
 * does not run away under the pointer.
 */
function dragHandle(
  y: ScaleLinear<number, number>,
  onRate: (period: number, rate: number) => void,
) {
  let scale = y;
  return drag<SVGGElement, HandleRows>()
    .on("start", () => {
      scale = y.copy().clamp(true);
    })
    .on("drag", function (event: { sourceEvent: Event }, { period, rateAt }) {
      const [, top] = pointer(event.sourceEvent, this.ownerSVGElement);
      onRate(period, rateAt(scale.invert(top)));
    });
}
