import { type Category, categories, perCategory } from "../../core/category.js";
import { itemAt } from "../../core/series.js";
import { studentTQuantile } from "../../core/student-t.js";
import type { Uncertainty } from "../uncertainty.js";
import { normalQuantile } from "./distributions.js";
import { shiftedPoints } from "./shifted-points.js";

/** Draws before they are given a size: one value a draw. */
export interface StandardDraws {
  readonly size: number;
  /** Standard normal: what all categories have in common. */
  readonly common: Float64Array;
  /** Standard normal: what each category has for itself. */
  readonly own: Readonly<Record<Category, Float64Array>>;
  /** Student's t: the baseline. */
  readonly baseline: Float64Array;
}

interface DrawOptions extends Pick<Uncertainty, "seed" | "size"> {
  readonly degreesOfFreedom: number;
}

let kept: { readonly key: string; readonly draws: StandardDraws } | null = null;

/**
 * The draws of a seed: the same for every scenario, so that two scenarios differ by what was
 * changed and not by chance. The last ones are kept, since a drag asks for them again and again:
 * fewer draws are the first of more.
 */
export function standardDraws({ seed, size, degreesOfFreedom }: DrawOptions): StandardDraws {
  const key = [seed, degreesOfFreedom].join();
  if (kept?.key !== key || kept.draws.size < size)
    kept = { key, draws: newDraws({ seed, size, degreesOfFreedom }) };
  return firstOf(kept.draws, size);
}

function firstOf({ common, own, baseline, ...draws }: StandardDraws, size: number): StandardDraws {
  if (draws.size === size) return { size, common, own, baseline };
  return {
    size,
    common: common.subarray(0, size),
    own: perCategory((category) => own[category].subarray(0, size)),
    baseline: baseline.subarray(0, size),
  };
}

function newDraws({ seed, size, degreesOfFreedom }: DrawOptions): StandardDraws {
  const columns = shiftedPoints(size, categories.length + 2, seed);
  const normal = (column: number) => itemAt(columns, column).map(normalQuantile);
  return {
    size,
    common: normal(0),
    own: perCategory((category) => normal(1 + categories.indexOf(category))),
    baseline: itemAt(columns, categories.length + 1).map((p) =>
      studentTQuantile(p, degreesOfFreedom),
    ),
  };
}
