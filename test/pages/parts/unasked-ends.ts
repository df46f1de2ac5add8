import { known } from "../../../src/model/core/series.js";
import type { Explained } from "../../../src/model/explanation/explained.js";
import {
  askedFigure,
  type FigureRows,
  type LineRows,
  presentValues,
  type StatedNumber,
} from "../../../src/view/figure/figure.js";
import { recomputed } from "../../model/explanation/recomputed.js";

/** The labels of a figure's lines whose last value it does not open first, with its arithmetic. */
export const unaskedEnds = (
  rows: FigureRows,
  lines: readonly Pick<LineRows, "label" | "values">[],
  quantityOf: (stated: StatedNumber) => Explained,
): string[] => {
  const asked = askedFigure(rows).numbers.map(({ stated }) => recomputed(quantityOf(stated)));
  const isAsked = (value: number) =>
    asked.some((one) => Math.abs(one - value) <= 1e-6 * Math.max(1, Math.abs(value)));
  return lines
    .filter(({ label }) => label !== "")
    .filter((line) => !isAsked(known(presentValues(line).at(-1))))
    .map(({ label }) => label);
};
