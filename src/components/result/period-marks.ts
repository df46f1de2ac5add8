import { type EnterElement, pointer, type Selection } from "d3-selection";
import { first, last } from "../../view/core/series.js";
import type { TotalRows } from "../../view/result/total-rows.js";
import { anyNew, attribute, content } from "../core/in-place.js";
import { keepFocus } from "../core/replace-content.js";
import type { PlotArea, PlotScales } from "../figure/plot-area.js";

type Mark = TotalRows["marks"][number];

export interface PeriodMarksOptions {
  readonly onSplit: (year: number) => void;
  readonly onJoin: (year: number) => void;
}

/** Pixels of the time axis that answer to a finger. */
const stripHeight = 24;

/**
 * Makes a plot's time axis a tool: a press on a year splits the period there, a press on the mark
 * between two periods joins them. The tool for periods under the rates does the same by keyboard.
 */
export function periodMarks(plot: PlotArea, { onSplit, onJoin }: PeriodMarksOptions) {
  const parent = plot.marks.append("g");
  const strip = splitStrip(plot, parent, onSplit);
  const isNew = anyNew();
  return (inner: readonly Mark[], scales: PlotScales) => {
    if (!isNew(scales, ...inner.flatMap(({ year, join }) => [year, join]))) return;
    strip(inner, scales);
    const [{ x }, bottom] = [scales, first(scales.y.range())];
    const draw = () =>
      parent
        .selectAll<SVGGElement, Mark>("g")
        .data(inner, ({ year }) => year)
        .join((enter) => addMark(enter, onJoin))
        .each(attribute("transform", ({ year }) => `translate(${x(year)},${bottom})`))
        .each(attribute("aria-label", ({ join }) => join))
        .select<SVGTitleElement>("title")
        .each(content(({ join }) => join));
    const [node] = parent.nodes();
    if (node) keepFocus(node, draw, plot.node.querySelector<SVGElement>(".handle"));
  };
}

/** The axis itself: the year under the pointer is named where a period can be split there. */
function splitStrip(
  { node: svg }: PlotArea,
  parent: PlotArea["marks"],
  onSplit: PeriodMarksOptions["onSplit"],
) {
  const hint = parent.append("text").attr("class", "split-hint").attr("aria-hidden", "true");
  const axis = parent.append("rect").attr("class", "split-strip").attr("height", stripHeight);
  let latest: { readonly inner: readonly Mark[]; readonly scales: PlotScales } | null = null;
  const show = (year: number | null) => {
    hint.each(content(() => (year === null ? "" : `+ ${year}`)));
    if (year !== null && latest !== null) hint.attr("x", latest.scales.x(year));
  };
  const yearAt = (event: MouseEvent) =>
    latest && splitYear(latest.inner, latest.scales, pointer(event, svg)[0]);
  axis
    .on("pointermove", (event: PointerEvent) => show(yearAt(event)))
    .on("pointerleave", () => show(null))
    .on("click", (event: MouseEvent) => {
      const year = yearAt(event);
      show(null);
      if (year !== null) onSplit(year);
    });
  return (inner: readonly Mark[], scales: PlotScales) => {
    latest = { inner, scales };
    const [left, right] = [first(scales.x.range()), last(scales.x.range())];
    const bottom = first(scales.y.range());
    axis
      .each(attribute("x", () => left))
      .each(attribute("y", () => bottom))
      .each(attribute("width", () => right - left));
    hint.each(attribute("y", () => bottom + 16));
  };
}

/** The year at a place along the axis, in pixels; null where no period can be split there. */
function splitYear(inner: readonly Mark[], { x }: PlotScales, place: number): number | null {
  const year = Math.round(x.invert(place));
  const isInside = year > first(x.domain()) && year < last(x.domain());
  return isInside && inner.every((mark) => mark.year !== year) ? year : null;
}

function addMark(
  enter: Selection<EnterElement, Mark, SVGGElement, undefined>,
  onJoin: PeriodMarksOptions["onJoin"],
) {
  const mark = enter.append("g").attr("class", "period-mark").attr("role", "button");
  mark.attr("tabindex", 0).append("title");
  mark
    .append("rect")
    .attr("class", "handle-reach")
    .attr("x", -12)
    .attr("y", -4)
    .attr("width", 24)
    .attr("height", stripHeight);
  mark.append("path").attr("d", "M0,-1l5,8h-10z");
  return mark
    .on("click", (_event, { year }) => onJoin(year))
    .on("keydown", (event: KeyboardEvent, { year }) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onJoin(year);
    });
}
