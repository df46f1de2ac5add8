import { drag } from "d3-drag";
import type { EnterElement, Selection } from "d3-selection";
import type { Category } from "../../model/core/category.js";
import { rateAfterKey } from "../../view/core/rate-after-key.js";
import { last } from "../../view/core/series.js";
import type { HandleRows } from "../../view/result/handle-rows.js";
import { attribute } from "../core/in-place.js";
import type { PlotArea, PlotScales } from "../figure/plot-area.js";
import { handleBubble } from "./handle-bubble.js";

/** Called with a fraction per year, or with how to change it. */
export type SetGrowth = (
  category: Category,
  period: number,
  rate: number | ((now: number) => number),
) => void;

const keyOf = ({ category, period }: HandleRows) => `${category}-${period}`;

/**
 * The handles of one or more curves in a plot: drag and keys are set up once, places and texts
 * follow the rows. `bubble` tells what the held handle does; it belongs beside the plot.
 */
export function growthHandles({ node: svg, marks }: PlotArea, onGrowth: SetGrowth) {
  const parent = marks.append("g");
  const bubble = handleBubble(svg);
  let scales: PlotScales | null = null;
  const dragging = dragHandle(() => scales?.y, onGrowth)
    .on("start.bubble", (_event, rows) => bubble.hold(keyOf(rows), rows))
    .on("end.bubble", bubble.release);
  const onKey = (event: KeyboardEvent, rows: HandleRows) => {
    if (rateAfterKey(event.key, rows.rate) === null) return;
    event.preventDefault();
    bubble.hold(keyOf(rows), rows);
    // From the rate as it is then: keys can come faster than the chart is redrawn.
    const after = (before: number) => rateAfterKey(event.key, before) ?? before;
    onGrowth(rows.category, rows.period, after);
  };
  const update = (handles: readonly HandleRows[], next: PlotScales) => {
    scales = next;
    const drawn = parent
      .selectAll<SVGGElement, HandleRows>("g")
      .data(handles, keyOf)
      .join((enter) =>
        addHandle(enter).on("keydown", onKey).on("blur", bubble.release).call(dragging),
      );
    placeHandles(drawn, next);
    bubble.update(
      handles.find((one) => bubble.holds(keyOf(one))),
      next,
    );
  };
  return { bubble, update };
}

function placeHandles(
  handles: Selection<SVGGElement, HandleRows, SVGGElement, undefined>,
  { x, y }: PlotScales,
): void {
  handles
    .each(attribute("class", ({ category }) => `handle ${category}`))
    .each(
      attribute(
        "transform",
        ({ periodEnd, base, costEnd }) => `translate(${x(periodEnd)},${y(base + costEnd)})`,
      ),
    )
    .each(attribute("aria-label", ({ name }) => name))
    .each(attribute("aria-valuemin", ({ limits }) => limits.min))
    .each(attribute("aria-valuemax", ({ limits }) => limits.max))
    .each(attribute("aria-valuenow", ({ percent }) => percent))
    .each(attribute("aria-valuetext", ({ valueText }) => valueText));
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

/** Where a finger or a pointer is, in the plot. */
type Place = Readonly<Record<"x" | "y", number>>;

/**
 * Drags a handle along the scale the drag began on, and no further than its top, so that the axis
 * does not run away under the pointer.
 */
function dragHandle(scaleNow: () => PlotScales["y"] | undefined, onGrowth: SetGrowth) {
  let scale: PlotScales["y"] | undefined;
  return drag<SVGGElement, HandleRows>()
    .subject(({ x, y }: Place) => ({ x, y }))
    .on("start", () => {
      scale = scaleNow()?.copy().clamp(true);
    })
    .on("drag", ({ y }: Place, { category, period, base, rateAt }) => {
      if (scale === undefined) return;
      const highest = last(scale.domain());
      onGrowth(category, period, rateAt(Math.min(scale.invert(y), highest) - base));
    });
}
