import type { Selection } from "d3-selection";
import type { EffectMapRows } from "../../view/result/effect-map-rows.js";
import { levelClass } from "./level-class.js";

interface LegendPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** The map's colours side by side, with the amounts between them. */
export function drawEffectLegend(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  { title, levels, edges }: EffectMapRows["legend"],
  { left, right, top }: LegendPlace,
): void {
  const step = (right - left) / levels.length;
  const bar = 10;
  parent
    .selectAll("rect")
    .data(levels)
    .join("rect")
    .attr("class", (level) => `effect ${levelClass(level)}`)
    .attr("x", (_, index) => left + index * step)
    .attr("y", top + 6)
    .attr("width", step)
    .attr("height", bar);
  const texts = [
    { text: title, x: left, y: top, anchor: "start" },
    ...edges.map((text, index) => ({
      text,
      x: left + (index + 1) * step,
      y: top + bar + 20,
      anchor: "middle",
    })),
  ];
  parent
    .selectAll("text")
    .data(texts)
    .join("text")
    .attr("text-anchor", ({ anchor }) => anchor)
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .text(({ text }) => text);
}
