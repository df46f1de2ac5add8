import { known } from "../core/series.js";
import { studentTQuantile } from "../core/student-t.js";
import type { LineFit } from "./line-fit.js";
import type { CostLine } from "./solution.js";
import { type SurveyResult, type SurveyTables, yearDeflator } from "./survey-result.js";
import {
  fitsOf,
  intervalLevel,
  jointCovariance,
  jointVariance,
  nationalEstimate,
} from "./survey-scaling.js";

/** Real growth per year between two surveys, as fractions. */
export interface SurveyGrowth {
  readonly growth: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Real growth per year of some lines of costs from one survey to a later one, with an approximate
 * 95 % interval: Student's t on the logarithm of the ratio (delta method). A municipality that
 * answered both times counts as one: what is odd about it is odd in both, and falls out. Null where
 * a line is undetermined or a cost is not above zero.
 */
export function surveyGrowth(
  from: SurveyResult,
  to: SurveyResult,
  {
    wanted,
    tables,
  }: { readonly wanted: (line: CostLine) => boolean; readonly tables: SurveyTables },
): SurveyGrowth | null {
  const [first, second] = [costOf(from, wanted), costOf(to, wanted)];
  if (first === null || second === null || first.mnok <= 0 || second.mnok <= 0) return null;
  const years = to.year - from.year;
  const prices = yearDeflator(tables, to.year) / yearDeflator(tables, from.year);
  const ratio = Math.log(second.mnok / first.mnok / prices);
  const variance =
    jointVariance(...first.scaled) / first.mnok ** 2 +
    jointVariance(...second.scaled) / second.mnok ** 2 -
    (2 * jointCovariance(first.scaled, second.scaled)) / (first.mnok * second.mnok);
  const degrees = Math.min(first.degrees, second.degrees);
  const reach =
    studentTQuantile((1 + intervalLevel) / 2, degrees) * Math.sqrt(Math.max(0, variance));
  const perYear = (log: number) => Math.exp(log / years) - 1;
  return { growth: perYear(ratio), low: perYear(ratio - reach), high: perYear(ratio + reach) };
}

/**
 * How the costs of some lines in two surveys go together, by what is odd about the municipalities that
 * answered both, (M kr)². Throws a RangeError where a line is undetermined.
 */
export function surveyCovariance(
  from: SurveyResult,
  to: SurveyResult,
  wanted: (line: CostLine) => boolean,
): number {
  return jointCovariance(known(costOf(from, wanted)).scaled, known(costOf(to, wanted)).scaled);
}

/** The scaled cost of the lines, each answer known by its municipality. */
function costOf({ scaled }: SurveyResult, wanted: (line: CostLine) => boolean) {
  const fits = fitsOf(scaled.lines, wanted);
  const estimate = nationalEstimate(scaled, wanted);
  if (fits === null || estimate === null) return null;
  const places = new Map(scaled.answers.map(({ id, municipality }) => [id, municipality]));
  const byPlace = fits.map(
    (fit): LineFit => ({
      ...fit,
      points: fit.points.map((point) => ({ ...point, id: places.get(point.id) ?? point.id })),
    }),
  );
  const degrees = Math.min(...fits.map(({ degreesOfFreedom }) => degreesOfFreedom));
  return { mnok: estimate.mnok, scaled: [byPlace, scaled.nation] as const, degrees };
}
