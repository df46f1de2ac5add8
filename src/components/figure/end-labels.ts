import type { Selection } from "d3-selection";
import { itemAt, last } from "../../view/core/series.js";
import { type LineRows, presentValues } from "../../view/figure/figure.js";
import { attribute, content } from "../core/in-place.js";
import { type EndName, type PlacedLabel, placeLabels } from "./place-labels.js";
import type { PlotArea, PlotScales } from "./plot-area.js";
import { textRuler } from "./text-ruler.js";

/** Pixels kept at the right of a plot for the names at its ends. */
export const labelRoom = (width: number) => Math.round(Math.min(176, Math.max(118, width * 0.2)));

/** Where lines through the years end, with their labels; a line without one is not named. */
export function lineEnds(
  lines: readonly LineRows[],
  years: readonly number[],
  { x, y }: PlotScales,
): EndName[] {
  return lines
    .filter(({ label }) => label !== "")
    .map((line) => ({
      id: line.id,
      className: `${line.role} ${line.id}`,
      text: line.label,
      letter: line.letter,
      x: x(
        itemAt(
          years,
          line.values.findLastIndex((value) => value !== null),
        ),
      ),
      y: y(last(presentValues(line))),
    }));
}

/**
 * Names lines and areas at their ends, outside the plot, each with a line that leads to its name.
 * Call what it returns at every drawing.
 */
export function endLabels({ node, marks }: Pick<PlotArea, "node" | "marks">) {
  const leaders = marks.append("g");
  const texts = marks.append("g");
  const sizeAt = textRuler(node);
  return (names: readonly EndName[], { y }: PlotScales, width: number) => {
    const [bottom = 0] = y.range();
    const placed = placeLabels(names, { ...sizeAt(width), right: width, top: 2, bottom });
    drawLeaders(leaders, placed);
    drawTexts(texts, placed, sizeAt(width).lineHeight);
  };
}

type Group = Selection<SVGGElement, undefined, null, undefined>;

function drawLeaders(parent: Group, placed: readonly PlacedLabel[]): void {
  parent
    .selectAll<SVGPathElement, PlacedLabel>("path")
    .data(placed, ({ id }) => id)
    .join("path")
    .each(attribute("class", ({ className }) => `end-leader ${className}`))
    .each(attribute("d", ({ x, y, left, middle }) => `M${x + 2},${y}L${left - 3},${middle}`));
}

/** Moved as a whole: a text that only moves is not laid out again. */
function drawTexts(parent: Group, placed: readonly PlacedLabel[], lineHeight: number): void {
  const texts = parent
    .selectAll<SVGTextElement, PlacedLabel>("text")
    .data(placed, ({ id }) => id)
    .join("text")
    .each(attribute("class", ({ className }) => `end-label ${className}`))
    .each(attribute("transform", ({ left, middle }) => `translate(${left},${toTenth(middle)})`));
  texts
    .selectAll<SVGTSpanElement, LabelLine>("tspan")
    .data(({ lines }) =>
      lines.map((text, row) => ({ text, y: (row - (lines.length - 1) / 2) * lineHeight })),
    )
    .join("tspan")
    .each(attribute("x", () => 0))
    .each(attribute("y", ({ y }) => toTenth(y)))
    .each(attribute("dy", () => "0.35em"))
    .each(content(({ text }) => text));
}

interface LabelLine {
  readonly text: string;
  readonly y: number;
}

const toTenth = (pixels: number) => Math.round(pixels * 10) / 10;
