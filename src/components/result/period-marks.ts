import { pointer } from "d3-selection";
import { first, last } from "../../view/core/series.js";
import type { TotalRows } from "../../view/result/total-rows.js";
import { attribute, content } from "../core/in-place.js";
import type { PlotArea, PlotScales } from "../figure/plot-area.js";

type Mark = TotalRows["marks"][number];

export interface PeriodMarksOptions {
  readonly onSplit: (year: number) => void;
  readonly onJoin: (year: number) => void;
}

/** Pixels of the time axis that answer to a finger. */
const strip = 24;

/**
 * Makes a plot's time axis a tool: a press on a year splits the period there, a press on the mark
 * between two periods joins them. The tool for periods under the rates does the same by keyboard.
 */
export function periodMarks(
  { node: svg, marks }: PlotArea,
  { onSplit, onJoin }: PeriodMarksOptions,
) {
  const parent = marks.append("g");
  const hint = parent.append("text").attr("class", "split-hint").attr("aria-hidden", "true");
  const axis = parent.append("rect").attr("class", "split-strip").attr("height", strip);
  let latest: { readonly taken: readonly number[]; readonly scales: PlotScales } | null = null;
  /** The year under the pointer, if a period can be split there. */
  const yearAt = (event: PointerEvent | MouseEvent): number | null => {
    if (latest === null) return null;
    const { taken, scales } = latest;
    const year = Math.round(scales.x.invert(pointer(event, svg)[0]));
    const [start, end] = [first(scales.x.domain()), last(scales.x.domain())];
    return year > start && year < end && !taken.includes(year) ? year : null;
  };
  axis
    .on("pointermove", (event: PointerEvent) => {
      const year = yearAt(event);
      hint.each(content(() => (year === null ? "" : `+ ${year}`)));
      if (year !== null && latest !== null) hint.attr("x", latest.scales.x(year));
    })
    .on("pointerleave", () => hint.each(content(() => "")))
    .on("click", (event: MouseEvent) => {
      const year = yearAt(event);
      hint.each(content(() => ""));
      if (year !== null) onSplit(year);
    });
  return (inner: readonly Mark[], scales: PlotScales) => {
    latest = { taken: inner.map(({ year }) => year), scales };
    const { x, y } = scales;
    const [left, right, bottom] = [first(x.range()), last(x.range()), first(y.range())];
    axis
      .each(attribute("x", () => left))
      .each(attribute("y", () => bottom))
      .each(attribute("width", () => right - left));
    hint.each(attribute("y", () => bottom + 16));
    parent
      .selectAll<SVGGElement, Mark>("g")
      .data(inner, ({ year }) => year)
      .join((enter) => {
        const mark = enter.append("g").attr("class", "period-mark").attr("role", "button");
        mark.attr("tabindex", 0).append("title");
        mark.append("rect").attr("class", "handle-reach").attr("x", -12).attr("y", -4);
        mark.selectAll("rect").attr("width", 24).attr("height", strip);
        mark.append("path").attr("d", "M0,-1l5,8h-10z");
        return mark
          .on("click", (_event, { year }) => onJoin(year))
          .on("keydown", (event: KeyboardEvent, { year }) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            onJoin(year);
          });
      })
      .each(attribute("transform", ({ year }) => `translate(${x(year)},${bottom})`))
      .each(attribute("aria-label", ({ join }) => join))
      .select("title")
      .text(({ join }) => join);
  };
}
