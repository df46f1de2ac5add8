import type { Baseline, GrowthPerYear, PresetId } from "../src/model/core/baseline.js";
import type { Category } from "../src/model/core/category.js";
import { itemAt, zip } from "../src/model/core/series.js";
import { growthFactor } from "../src/model/result/growth-factor.js";
import type { PublishedResult } from "../src/model/sources/published.js";
import { type Equation, leastSquares } from "./least-squares.js";
import { findPublished } from "./published.js";

type Presets = Readonly<Record<PresetId, GrowthPerYear>>;
type Range = readonly [number, number];

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
  const ranges = roundingRanges(totals.filter(isOuterTotal), ehr, national);
  return {
    cost: {
      ehr: { mnok: ehr.value, range: roundingRange(ehr), status: "published" },
      welfareTechnology: {
        mnok: welfareTechnology,
        range: ranges.welfareTechnology,
        status: "reconstructed",
      },
      nationalSolutions: {
        mnok: national.value,
        range: roundingRange(national),
        status: "published",
      },
      other: { mnok: other, range: ranges.other, status: "reconstructed" },
    },
    total: { mnok: ehr.value + welfareTechnology + national.value + other, range: ranges.total },
  };
}

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

function isOuterTotal({ result }: PublishedTotal): boolean {
  return result.id === "total2050Low" || result.id === "total2050High";
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

function roundingRange(result: PublishedResult): Range {
  return [result.value - halfStep(result), result.value + halfStep(result)];
}

function roundingRanges(
  totals: readonly PublishedTotal[],
  ehr: PublishedResult,
  national: PublishedResult,
): { welfareTechnology: Range; other: Range; total: Range } {
  const corners = cornersOf([ehr, national, ...totals.map(({ result }) => result)]);
  const solutions = corners.map((corner) => {
    const [e, n] = [itemAt(corner, 0), itemAt(corner, 1)];
    const equations = zip(totals, corner.slice(2)).map(([total, value]) =>
      equation(total, value, e, n),
    );
    const [welfareTechnology, other] = leastSquares(equations);
    return { welfareTechnology, other, total: e + n + welfareTechnology + other };
  });
  const span = (key: "welfareTechnology" | "other" | "total"): Range => {
    const values = solutions.map((solution) => solution[key]);
    return [Math.min(...values), Math.max(...values)];
  };
  return {
    welfareTechnology: span("welfareTechnology"),
    other: span("other"),
    total: span("total"),
  };
}

/** Every combination of the lowest and highest value that each figure may have been rounded from. */
function cornersOf(results: readonly PublishedResult[]): number[][] {
  return results.reduce<number[][]>(
    (corners, result) =>
      corners.flatMap((corner) => roundingRange(result).map((end) => [...corner, end])),
    [[]],
  );
}
