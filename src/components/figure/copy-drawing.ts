import { svgElement } from "../core/svg-element.js";
import { plainLook } from "./plain-look.js";

/** A copy of what a figure draws, that needs no style sheet. Size in pixels. */
interface Drawing {
  readonly node: SVGGElement;
  readonly width: number;
  readonly height: number;
}

/**
 * What makes a mark look as it does, and can stand on it as an attribute; with the value that is left
 * out, of what no group hands down.
 */
const looks = {
  fill: null,
  "fill-opacity": "1",
  stroke: null,
  "stroke-width": null,
  "stroke-dasharray": "none",
  "stroke-linejoin": "miter",
  "stroke-opacity": "1",
  opacity: "1",
  "font-size": null,
  "font-weight": null,
  "text-anchor": null,
  "dominant-baseline": "auto",
} as const;

/** What one takes hold of or presses, and which shows nothing else: a picture can’t be changed. */
const tools = ".handle:not(.effect-point), .period-mark";

/**
 * Copies every SVG inside `body`, with the styles it has on the page, and every line of text that
 * stands beside them, each at its place. What tells of the pointer, or is for it, is left out.
 */
export function copyDrawing(body: Element, fonts: string): Drawing {
  const frame = body.getBoundingClientRect();
  const node = svgElement("g", { "font-family": fonts });
  const visit = (element: Element): void => {
    const box = element.getBoundingClientRect();
    const at = { x: box.x - frame.x, y: box.y - frame.y };
    if (box.width === 0 || isHidden(element) || element.matches("[role=status]")) return;
    if (element instanceof SVGSVGElement) {
      const copy = copyMarks(element);
      if (copy === null) return;
      const group = svgElement("g", { transform: `translate(${at.x},${at.y})` });
      group.append(...copy.childNodes);
      node.append(group);
      return;
    }
    const { backgroundColor, borderRadius } = getComputedStyle(element);
    const fill = plainLook(backgroundColor);
    if (element.childNodes.length === 0 && fill !== "none") {
      const { width, height } = box;
      const rx = borderRadius.endsWith("%") ? width / 2 : Number.parseFloat(borderRadius);
      node.append(svgElement("rect", { ...at, width, height, rx, fill }));
    }
    for (const child of element.childNodes)
      if (child instanceof Element) visit(child);
      else visitText(element, child);
  };
  const visitText = (element: Element, child: Node): void => {
    const whole = child.textContent ?? "";
    const text = whole.trim();
    if (text === "") return;
    const start = whole.indexOf(text);
    const range = document.createRange();
    range.setStart(child, start);
    range.setEnd(child, start + text.length);
    const { x, y, height } = range.getBoundingClientRect();
    node.append(textAt(element, text, { x: x - frame.x, y: y - frame.y, height }));
  };
  visit(body);
  return { node, width: Math.ceil(frame.width), height: Math.ceil(frame.height) };
}

function isHidden(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === "none" || visibility === "hidden";
}

function textAt(
  element: Element,
  text: string,
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
): SVGTextElement {
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const look = {
    fill: plainLook(color),
    "font-size": plainLook(fontSize),
    "font-weight": fontWeight,
  };
  return svgElement("text", { x, y: y + height / 2, dy: "0.35em", ...look }, text);
}

/** The mark and all in it, as it looks now; null where it is not seen. */
function copyMarks(mark: Element): Element | null {
  if (isHidden(mark) || mark.matches(tools)) return null;
  const copy = mark.cloneNode(false);
  if (!(copy instanceof Element)) return null;
  for (const { name } of [...copy.attributes])
    if (/^(class|style|role|tabindex|font-family|font-size|aria-.*|data-.*)$/.test(name))
      copy.removeAttribute(name);
  const style = getComputedStyle(mark);
  if (!(mark instanceof SVGGElement))
    for (const [look, usual] of Object.entries(looks)) {
      const value = plainLook(style.getPropertyValue(look));
      if (value === usual) copy.removeAttribute(look);
      else copy.setAttribute(look, value);
    }
  for (const child of mark.childNodes)
    if (child instanceof Element) copy.append(copyMarks(child) ?? "");
    else copy.append(child.cloneNode());
  const hasHalo = mark instanceof SVGTextElement && style.paintOrder.startsWith("stroke");
  return hasHalo && style.stroke !== "none" ? overHalo(copy) : copy;
}

/** The text, and under it a copy that is its halo: not every program can draw the stroke first. */
function overHalo(text: Element): SVGGElement {
  const halo = text.cloneNode(true);
  for (const part of [text, ...text.querySelectorAll("*")]) part.setAttribute("stroke", "none");
  const group = svgElement("g");
  group.append(halo, text);
  return group;
}
