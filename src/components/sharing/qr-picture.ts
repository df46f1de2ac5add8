import { encode } from "uqr";
import { svgElement } from "../core/svg-element.js";

/** Rows and columns of white that a reader needs around the code. */
const margin = 4;

/** A text as a QR code, dark on white in every colour scheme. Null when it is too long for one. */
export function qrPicture(text: string, name: string): SVGSVGElement | null {
  const code = encodeQr(text);
  if (code === null) return null;
  const side = code.length + 2 * margin;
  const node = svgElement("svg", {
    class: "qr",
    viewBox: `0 0 ${side} ${side}`,
    role: "img",
    "aria-label": name,
    "shape-rendering": "crispEdges",
  });
  const squares = code.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + margin} ${y + margin}h1v1h-1z`] : [])),
  );
  node.append(
    svgElement("rect", { width: side, height: side, fill: "#fff" }),
    svgElement("path", { d: squares.join(""), fill: "#000" }),
  );
  return node;
}

function encodeQr(text: string): boolean[][] | null {
  try {
    return encode(text, { border: 0 }).data;
  } catch {
    return null;
  }
}
