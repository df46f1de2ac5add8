import type { TextSize } from "./place-labels.js";

/** As heavy as any label is written: none is wider than it was measured. */
const weight = 650;

/** Height of a line over the size of its letters. */
const lineRatio = 1.12;

/**
 * Measures labels of a chart in its own letters. Their size is read anew when the chart's width or
 * the typeface has changed, not at every drawing: reading it lays the page out.
 */
export function textRuler(svg: SVGSVGElement): (width: number) => TextSize {
  const pen = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  let read = "";
  let lineHeight = 0;
  const widthOf = (text: string) => {
    const width = widths.get(text) ?? pen?.measureText(text).width ?? 0;
    widths.set(text, width);
    return width;
  };
  return (width) => {
    const key = `${width} ${document.fonts.status}`;
    if (key !== read) {
      const { fontSize, fontFamily } = getComputedStyle(svg);
      if (pen !== null) pen.font = `${weight} ${fontSize} ${fontFamily}`;
      widths.clear();
      lineHeight = Number.parseFloat(fontSize) * lineRatio;
      read = key;
    }
    return { widthOf, lineHeight };
  };
}
