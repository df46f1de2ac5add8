import { itemAt, last } from "../../view/core/series.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { askedFigure, type FigureRows, type ToldText } from "../../view/figure/figure.js";
import { button } from "../core/button.js";
import { element, setAttribute, setText, uniqueId } from "../core/element.js";
import { explainedText } from "../core/explained-text.js";
import { afterFrame } from "../core/page/after-frame.js";
import { baselineMark } from "../core/page/baseline-notice.js";
import { onPrint } from "../core/page/on-print.js";
import { replaceContent } from "../core/replace-content.js";
import { dataTable, type OnAsk } from "./data-table.js";
import { downloadMenu } from "./download-menu.js";
import { updateWhenSeen } from "./update-when-seen.js";

/**
 * A figure that lives through input: drawn once, updated in place; what is written of it follows in
 * the frame after. What gives the rows is called when the figure is seen: one that nobody sees costs
 * those that are seen nothing.
 */
export type ChartFigure<Rows> = HTMLElement & {
  readonly update: (rows: Rows | (() => Rows)) => void;
};

/** Draws rows into the figure's body, `width` by `height` pixels. Called on every update. */
export type Draw<Rows> = (rows: Rows, width: number, height: number, isPaper: boolean) => void;

interface FigureOptions {
  readonly labels: ViewContext["labels"];
  /** Controls of what the figure shows, over it. */
  readonly controls?: readonly HTMLElement[];
  /** Whether the drawing fills the height that the style sheet gives the body. */
  readonly fillsHeight?: boolean;
  /** Called when one asks how numbers came about; without it they are plain text. */
  readonly onAsk?: OnAsk | undefined;
}

/**
 * A chart with what every chart has: a title that states the finding, a summary for those who
 * can't see it, the source, a table twin behind a button or the T key, how its numbers came about,
 * and a menu of its files.
 */
export function chartFigure<Rows extends FigureRows>(
  body: Element,
  draw: Draw<Rows>,
  { labels, controls = [], fillsHeight = false, onAsk }: FigureOptions,
): ChartFigure<Rows> {
  // An empty heading is none: it shows with its first text.
  const title = element("h2", { id: uniqueId("title"), class: "figure-title", hidden: true });
  const summary = element("p", { id: uniqueId("summary"), class: "ds-sr-only" });
  const frame = element("div", { class: "figure-body" }, [body]);
  const source = element("figcaption", { class: "figure-source" });
  const [writeTitle, writeSource] = [toldLine(title, onAsk), toldLine(source, onAsk)];
  const table = tableTwin(labels, onAsk);
  const download = downloadMenu(labels, frame);
  const tools = element("div", { class: "figure-tools" }, [...table.buttons, download]);
  const over =
    controls.length === 0 ? [] : [element("div", { class: "figure-controls" }, [...controls])];
  const figure = element(
    "figure",
    { class: "figure", "aria-labelledby": title.id, "aria-describedby": summary.id },
    [title, summary, ...over, frame, source, tools, table.region],
  );
  onTableKey(figure, table.toggle);
  const drawRows = drawToSize(frame, draw, fillsHeight);
  const afterwards = afterFrame();
  const update = updateWhenSeen(figure, (given: Rows) => {
    const mark = given.isOfReport ? "" : baselineMark();
    const rows = { ...given, source: mark + given.source };
    drawRows(rows);
    afterwards(() => {
      writeTitle(rows.title, given.told?.title);
      title.hidden = false;
      setText(summary, rows.summary);
      writeSource(given.source, given.told?.source, mark);
      table.update(rows);
      download.update(rows);
    });
  });
  return Object.assign(figure, { update });
}

/**
 * Draws rows at the frame's size: at once, and again when the size to follow changes. For print at
 * the size that the style sheet gives for paper, so that its letters are as large there.
 */
function drawToSize<Rows>(frame: Element, draw: Draw<Rows>, fillsHeight: boolean) {
  let latest: Rows | null = null;
  let [width, height] = [0, 0];
  let paper: Size | null = null;
  const redraw = () => {
    if (latest === null || width === 0) return;
    const at = paper ?? { width, height };
    draw(latest, at.width, at.height, paper !== null);
  };
  const drawFor = (size: Size | null) => {
    paper = size;
    redraw();
  };
  onPrint(
    frame,
    () => drawFor(paperSize(frame)),
    () => drawFor(null),
  );
  new ResizeObserver((entries) => {
    const size = last(entries).contentRect;
    const measured = [Math.floor(size.width), Math.floor(size.height)] as const;
    const isSame = measured[0] === width && (!fillsHeight || measured[1] === height);
    [width, height] = measured;
    if (!isSame) redraw();
  }).observe(frame);
  // Names are placed by their width, which is another once the typeface has come.
  if (document.fonts.status === "loading") document.fonts.ready.then(redraw);
  return (rows: Rows) => {
    latest = rows;
    redraw();
  };
}

/** In pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a figure has room for on paper; null where the style sheet says nothing of it. */
function paperSize(frame: Element): Size | null {
  const style = getComputedStyle(frame);
  const read = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  const [width, height] = [read("--paper-width"), read("--paper-height")];
  return Number.isNaN(width) || Number.isNaN(height) ? null : { width, height };
}

/** Writes a text of the figure into an element; numbers that it tells of can be asked about. */
export function toldLine(node: Element, onAsk: OnAsk | undefined) {
  let told: ToldText | undefined;
  if (onAsk === undefined)
    return (text: string, _?: ToldText, before = "") => setText(node, before + text);
  const words = explainedText(node, ({ id, value }) => {
    const stated = itemAt(told?.numbers ?? [], Number(id));
    onAsk({ title: value, numbers: [{ stated, whose: null }] });
  });
  return (text: string, given?: ToldText, before = "") => {
    told = given;
    words.update(told === undefined ? [before + text] : [before, ...told.parts]);
  };
}

/** The T key shows and hides the table, unless it is typed into a field or part of a shortcut. */
function onTableKey(figure: HTMLElement, toggle: () => void): void {
  figure.addEventListener("keydown", ({ key, target, ctrlKey, metaKey, altKey }) => {
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (key.toLowerCase() === "t" && !isTyping && !ctrlKey && !metaKey && !altKey) toggle();
  });
}

function tableTwin(labels: ViewContext["labels"], onAsk: OnAsk | undefined) {
  const id = uniqueId("table");
  const region = element("div", { id, class: "figure-table", role: "region", tabindex: 0 });
  region.hidden = true;
  let latest: FigureRows | null = null;
  const show = () => {
    setAttribute(control, "aria-expanded", String(!region.hidden));
    setText(control, region.hidden ? labels.showTable : labels.hideTable);
    if (region.hidden || latest === null) return;
    region.setAttribute("aria-label", labels.table(latest.title));
    replaceContent(region, [dataTable(latest.table(), onAsk)]);
  };
  const toggle = () => {
    region.hidden = !region.hidden;
    show();
  };
  const control = button({ text: labels.showTable, variant: "tertiary", onClick: toggle });
  control.setAttribute("aria-controls", id);
  const ask = () => {
    if (latest !== null) onAsk?.(askedFigure(latest));
  };
  const how = button({ text: labels.explainAll, variant: "tertiary", onClick: ask });
  how.setAttribute("aria-haspopup", "dialog");
  show();
  const update = (rows: FigureRows) => {
    latest = rows;
    how.hidden = rows.asked?.length === 0;
    if (!region.hidden) show();
  };
  return { buttons: onAsk === undefined ? [control] : [control, how], region, toggle, update };
}
