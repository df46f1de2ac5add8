import { last } from "../../view/core/series.js";
import type { HandleRows } from "../../view/result/handle-rows.js";
import { element, setText } from "../core/element.js";
import type { PlotScales } from "../figure/plot-area.js";

/** Pixels between the handle and its bubble. */
const distance = 22;

/**
 * Tells beside the held handle its rate and cost, and how the total has changed since it was taken
 * hold of. For the eye: readers hear the handle's own value.
 */
export function handleBubble(svg: SVGSVGElement) {
  const value = element("strong");
  const change = element("span");
  const node = element("div", { class: "handle-bubble", "aria-hidden": "true" }, [value, change]);
  node.hidden = true;
  let held: { readonly key: string; readonly before: number } | null = null;
  /** Begins at the total there is; goes on where the same handle is held already. */
  const hold = (key: string, { total }: HandleRows) => {
    if (held?.key !== key) held = { key, before: total };
    svg.classList.add("held");
  };
  const release = () => {
    held = null;
    node.hidden = true;
    svg.classList.remove("held");
  };
  const update = (rows: HandleRows | undefined, { x, y }: PlotScales) => {
    if (held === null || rows === undefined) return;
    setText(value, rows.valueText);
    setText(change, rows.changeText(held.before));
    const [left, top] = [x(rows.periodEnd), y(rows.base + rows.costEnd)];
    const isRight = left > last(x.range()) / 2;
    const side = isRight ? `calc(-100% - ${distance}px)` : `${distance}px`;
    node.style.transform = `translate(${left}px, ${top}px) translate(${side}, -50%)`;
    node.hidden = false;
  };
  return Object.assign(node, { hold, release, update, holds: (key: string) => held?.key === key });
}
