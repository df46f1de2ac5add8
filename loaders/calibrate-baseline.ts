import type { Baseline, GrowthPerYear, PresetId } from "../src/model/core/baseline.js";
import { categories, perCategory } from "../src/model/core/category.js";
import type { PublishedResult } from "../src/model/sources/published.js";
import {
  isPrinted,
  type RoundingEnd,
  reconstructedCost,
  roundedCost,
  roundedTotal,
} from "../src/model/sources/reconstruction-quantities.js";
import { findPublished } from "./published.js";

type Presets = Readonly<Record<PresetId, GrowthPerYear>>;

/**
 * The cost of each category in 2021, M kr. Health records and national solutions are printed
 * (OE 2022-78 ch. 3.4); welfare technology and other are not, and follow by least squares from the
 * five printed totals (ch. 3.4.1, 4.2, 4.3), each weighted by its rounding. The ranges are what
 * rounding allows: the low and high totals of 2050 solved exactly at every corner of the rounding
 * of the printed figures.
 *
 * @throws if a figure it needs is not in the table of published results
 */
export function calibrateBaseline(
  results: readonly PublishedResult[],
  presets: Presets,
  breakpoints: readonly number[],
): Pick<Baseline, "cost" | "total"> {
  const ground = {
    baseline: { breakpoints, presets },
    figure: (id: string) => findPublished(results, id),
    statement: ({ id }: PublishedResult) => id,
    nameOf: (preset: PresetId) => preset,
  };
  const mnok = perCategory((category) => reconstructedCost(category, ground).value);
  return {
    cost: perCategory((category) => ({
      mnok: mnok[category],
      range: rangeOf((end) => roundedCost(category, end, ground)),
      status: isPrinted(category) ? "published" : "reconstructed",
    })),
    total: {
      mnok: categories.reduce((sum, category) => sum + mnok[category], 0),
      range: rangeOf((end) => roundedTotal(end, ground)),
    },
  };
}

const rangeOf = (find: (end: RoundingEnd) => { readonly value: number }) =>
  [find("low").value, find("high").value] as const;
