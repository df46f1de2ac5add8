import type { Selection } from "d3-selection";
import { line } from "d3-shape";
import { itemAt } from "../../view/core/series.js";
import type { LineRows } from "../../view/figure/figure.js";
import { attribute, pathFrom } from "../core/in-place.js";
import type { PlotScales } from "./plot-area.js";

/** A value that has no neighbour: no line goes through it. */
interface LonePoint {
  readonly key: string;
  readonly line: LineRows;
  readonly year: number;
  readonly value: number;
}

/** Draws lines through the years, in place. A line breaks where a value is missing. */
export function drawLines(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  lines: readonly LineRows[],
  years: readonly number[],
  scales: PlotScales,
): void {
  const { x, y } = scales;
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(itemAt(years, index)))
    .y((value) => y(Number(value)));
  parent
    .selectAll<SVGPathElement, LineRows>("path.line")
    .data(lines, ({ id }) => id)
    .join("path")
    .each(attribute("class", ({ id, role }) => `line ${role} ${id}`))
    .each(
      pathFrom(
        ({ values }) => [scales, ...values],
        ({ values }) => path([...values]),
      ),
    );
  parent
    .selectAll<SVGCircleElement, LonePoint>("circle.lone")
    .data(
      lines.flatMap((one) => lonePoints(one, years)),
      ({ key }) => key,
    )
    .join("circle")
    .each(attribute("class", ({ line: { id, role } }) => `lone ${role} ${id}`))
    .each(attribute("r", () => 3.5))
    .each(attribute("cx", ({ year }) => x(year)))
    .each(attribute("cy", ({ value }) => y(value)));
}

function lonePoints(line: LineRows, years: readonly number[]): LonePoint[] {
  const { id, values } = line;
  const isMissing = (index: number) => (values[index] ?? null) === null;
  return values.flatMap((value, index) =>
    value !== null && isMissing(index - 1) && isMissing(index + 1)
      ? [{ key: `${id}-${index}`, line, year: itemAt(years, index), value }]
      : [],
  );
}
