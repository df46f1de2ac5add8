import { sentenceText } from "../../view/core/sentence-parts.js";
import { last } from "../../view/core/series.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { CategoryRows } from "../../view/result/category-rows.js";
import { element, setAttribute, setText } from "../core/element.js";
import { toldLine } from "../figure/chart-figure.js";
import type { OnAsk } from "../figure/data-table.js";
import { drawLines } from "../figure/draw-lines.js";
import { endLabels, lineEnds } from "../figure/end-labels.js";
import { plotArea } from "../figure/plot-area.js";
import { growthHandles, type SetGrowth } from "./growth-handles.js";

/** Pixels kept at the right for the names of the lines. */
const nameRoom = 84;

interface PanelExtent {
  readonly years: readonly number[];
  readonly unit: string;
  /** Highest value the axis must hold, M kr. */
  readonly top: number;
  /** Pixels that it has on paper; null on a screen, where it is as wide as it stands. */
  readonly paperWidth: number | null;
}

interface PanelOptions {
  readonly onGrowth: SetGrowth;
  readonly onAsk: OnAsk | undefined;
}

/** One category's curve with the report's curves behind and a handle at the end of each period. */
export function categoryPanel({ format }: ViewContext, { onGrowth, onAsk }: PanelOptions) {
  const margin = { top: 22, right: nameRoom, bottom: 24, left: 30 };
  const plot = plotArea({ height: 178, margin, ticks: 3 });
  const lines = plot.marks.append("g");
  const drawNames = endLabels(plot);
  const handles = growthHandles(plot, onGrowth);
  const name = element("span", { class: "panel-name" });
  const change = element("span", { class: "panel-change" });
  const writeChange = toldLine(change, onAsk);
  const heading = element("p", { class: "panel-heading" }, [name, change]);
  const frame = element("div", { class: "handle-frame" }, [plot.node, handles.bubble]);
  const node = element("div", { class: "panel" }, [heading, frame]);
  const tick = (mnok: number) => format.number(mnok / 1000, 1);
  let width = 0;
  let latest: [CategoryRows, PanelExtent] | null = null;
  const redraw = () => {
    if (latest === null) return;
    const [rows, { years, unit, top, paperWidth }] = latest;
    const drawnWidth = paperWidth ?? width;
    if (drawnWidth === 0) return;
    const scales = plot.fit({ width: drawnWidth, years, values: [0, top], unit, tick });
    drawLines(lines, rows.lines, years, scales);
    drawNames(lineEnds(rows.lines, years, scales), scales, drawnWidth);
    handles.update(rows.handles, scales);
  };
  new ResizeObserver((entries) => {
    width = Math.floor(last(entries).contentRect.width);
    redraw();
  }).observe(node);
  const update = (rows: CategoryRows, extent: PanelExtent) => {
    latest = [rows, extent];
    setAttribute(node, "class", `panel ${rows.category}`);
    setText(name, rows.label);
    writeChange(sentenceText(rows.change.parts), rows.change);
    redraw();
  };
  return Object.assign(node, { update });
}
