import type { Baseline, GrowthPerYear, PresetId } from "../src/model/core/baseline.js";
import { type Category, categories, perCategory } from "../src/model/core/category.js";
import { growthFactor } from "../src/model/result/growth-factor.js";
import type { PublishedResult } from "../src/model/sources/published.js";
import {
  isPrinted,
  type RoundingEnd,
  roundedCost,
  roundedTotal,
} from "../src/model/sources/rounding-quantities.js";
import { type Equation, leastSquares } from "./least-squares.js";
import { findPublished } from "./published.js";

type Presets = Readonly<Record<PresetId, GrowthPerYear>>;

/** A published total: the cost of all categories, each grown by its factor. */
interface PublishedTotal {
  readonly result: PublishedResult;
  readonly factor: (category: Category) => number;
}

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
  const ehr = findPublished(results, "ehr2021");
  const national = findPublished(results, "statutory2021");
  const totals = publishedTotals(results, presets, breakpoints);
  const [welfareTechnology, other] = solve(totals, ehr.value, national.value);
  const mnok = { ehr: ehr.value, welfareTechnology, nationalSolutions: national.value, other };
  const ground = {
    baseline: { breakpoints, presets },
    figure: (id: string) => findPublished(results, id),
    statement: ({ id }: PublishedResult) => id,
    nameOf: (preset: PresetId) => preset,
  };
  const total = categories.reduce((sum, category) => sum + mnok[category], 0);
  return {
    cost: perCategory((category) => ({
      mnok: mnok[category],
      range: rangeOf((end) => roundedCost(category, end, ground)),
      status: isPrinted(category) ? "published" : "reconstructed",
    })),
    total: { mnok: total, range: rangeOf((end) => roundedTotal(end, ground)) },
  };
}

const rangeOf = (find: (end: RoundingEnd) => { readonly value: number }) =>
  [find("low").value, find("high").value] as const;

function publishedTotals(
  results: readonly PublishedResult[],
  presets: Presets,
  breakpoints: readonly number[],
): PublishedTotal[] {
  const grown = (id: string, preset: PresetId): PublishedTotal => ({
    result: findPublished(results, id),
    factor: (category) => growthFactor(presets[preset][category], breakpoints),
  });
  return [
    { result: findPublished(results, "total2021"), factor: () => 1 },
    grown("total2050Low", "low"),
    grown("total2050Medium", "medium"),
    grown("total2050MediumChapter43", "medium"),
    grown("total2050High", "high"),
  ];
}

function solve(totals: readonly PublishedTotal[], ehr: number, national: number): [number, number] {
  return leastSquares(totals.map((total) => equation(total, total.result.value, ehr, national)));
}

/** What is left of a total for the two unprinted categories. */
function equation(total: PublishedTotal, value: number, ehr: number, national: number): Equation {
  const { factor, result } = total;
  return {
    coefficients: [factor("welfareTechnology"), factor("other")],
    value: value - factor("ehr") * ehr - factor("nationalSolutions") * national,
    weight: 1 / halfStep(result) ** 2,
  };
}

function halfStep({ id, roundedTo }: PublishedResult): number {
  if (roundedTo) return roundedTo / 2;
  throw new Error(`published-results.csv roundedTo: ${id} is calibrated on and needs a step`);
}
