import type { FigureRows } from "../../view/figure/figure.js";
import { homeMark } from "../core/page/home-mark.js";
import { svgElement } from "../core/svg-element.js";
import { breakLines } from "./break-lines.js";
import { copyDrawing } from "./copy-drawing.js";
import { embeddedFont } from "./embedded-font.js";

/** A picture that stands alone: an SVG file and its size in pixels. */
export interface Picture {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

const margin = 24;
const fonts = "Inter, 'Segoe UI', Helvetica, Arial, sans-serif";
const styles = {
  title: { size: 18, weight: 600, color: "#1e2b3c", line: 25 },
  scenario: { size: 13, weight: 400, color: "#1e2b3c", line: 20 },
  source: { size: 12, weight: 400, color: "#4b5563", line: 17 },
} as const;

type TextStyle = (typeof styles)[keyof typeof styles];

/**
 * A figure as a picture for documents and slides: what is drawn on the page, with its title,
 * scenario with what it comes to in the reader's municipality, and source, on white and in the colours of the light theme whatever the page shows. The
 * typeface travels in it.
 */
export async function figurePicture(rows: FigureRows, body: Element): Promise<Picture> {
  const font = await embeddedFont();
  const drawing = inLightColors(() => copyDrawing(body, fonts));
  const width = Math.max(320, drawing.width) + 2 * margin;
  // No letter is moved to a whole pixel: lines are as wide on every screen as they were measured.
  const root = svgElement("svg", { "text-rendering": "geometricPrecision" });
  const paper = svgElement("rect", { fill: "#fff" });
  root.append(svgElement("style", {}, font), paper);
  let y: number = margin;
  const write = (text: string, style: TextStyle) => {
    for (const line of wrap(text, width - 2 * margin, style)) {
      const { size, weight, color } = style;
      const place = { x: margin, y: y + size, "font-size": size, "font-weight": weight };
      root.append(svgElement("text", { ...place, fill: color, "font-family": fonts }, line));
      y += style.line;
    }
  };
  write(rows.title, styles.title);
  if (rows.scenario !== undefined) {
    write(rows.scenario, styles.scenario);
    if (homeMark() !== "") write(homeMark(), styles.scenario);
  }
  y += 10;
  drawing.node.setAttribute("transform", `translate(${margin},${y})`);
  root.append(drawing.node);
  y += drawing.height + 12;
  write(rows.source, styles.source);
  const height = Math.ceil(y + margin - 8);
  for (const node of [root, paper]) {
    node.setAttribute("width", String(width));
    node.setAttribute("height", String(height));
  }
  root.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const text = new XMLSerializer().serializeToString(root).replace(unwritable, "");
  return { blob: new Blob([text], { type: "image/svg+xml" }), width, height };
}

/** What XML can't hold and a name out of a link can have: no file may break on it. */
const unwritable = /[^\t\n\r\u0020-\ufffd]/g;

/** A picture as PNG, with two pixels for each of the page's. Throws if the browser can't draw it. */
export async function pictureBlob({ blob, width, height }: Picture, scale = 2): Promise<Blob> {
  const image = new Image(width * scale, height * scale);
  image.src = URL.createObjectURL(blob);
  await image.decode();
  URL.revokeObjectURL(image.src);
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pngBlob(canvas);
}

/** At once: `toBlob` waits until Chromium has nothing else to do, for a second or more where it is busy. */
function pngBlob(canvas: HTMLCanvasElement): Blob {
  const type = "image/png";
  const [head, data] = canvas.toDataURL(type).split(",");
  // A browser that can't hold so large a canvas gives no picture.
  if (head !== `data:${type};base64` || !data) throw new Error("the picture could not be drawn");
  return new Blob([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], { type });
}

/** Runs with the page's light colours, and sets them back before anything is painted. */
function inLightColors<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset.colorScheme;
  dataset.colorScheme = "light";
  try {
    return read();
  } finally {
    if (before === undefined) delete dataset.colorScheme;
    else dataset.colorScheme = before;
  }
}

/** How much larger than written a text is measured: small letters are rounded to whole pixels. */
const magnified = 16;

/** Breaks a text into lines no wider than `width` pixels. */
function wrap(text: string, width: number, { size, weight }: TextStyle): string[] {
  const ruler = document.createElement("canvas").getContext("2d");
  if (ruler === null) return [text];
  ruler.font = `${weight} ${size * magnified}px ${fonts}`;
  return breakLines(text, (line) => ruler.measureText(line).width <= width * magnified);
}
