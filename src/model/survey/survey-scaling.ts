import { itemAt } from "../core/series.js";
import { studentTQuantile } from "../core/student-t.js";
import { fitLine, type LineFit } from "./line-fit.js";
import { type CostLine, costLines } from "./solution.js";
import type { SurveyAnswer } from "./survey-costs.js";

/** The country to scale to. */
export interface Nation {
  readonly municipalities: number;
  readonly inhabitants: number;
}

/** A municipality's answer with its inhabitants. */
export interface PlacedAnswer extends SurveyAnswer {
  readonly inhabitants: number;
}

/** A cost with its interval, M kr. */
export interface Estimate {
  readonly mnok: number;
  readonly low: number;
  readonly high: number;
}

/** One line of costs, scaled. */
export interface ScaledLine {
  readonly line: CostLine;
  /** Null where fewer than three have answered. */
  readonly fit: LineFit | null;
}

/** A survey, scaled to the nation line by line. */
export interface ScaledSurvey {
  readonly answers: readonly PlacedAnswer[];
  readonly nation: Nation;
  readonly lines: readonly ScaledLine[];
}

/** The probability that the interval holds the cost, if there is no bias. */
export const intervalLevel = 0.95;

/**
 * Scales answers of one year to all municipalities: per cost line least squares of cost on
 * inhabitants (OE 2022-78, ch. 3.3). Missing costs are left out of their line.
 *
 * @throws if made-up answers stand among real ones
 */
export function scaleSurvey(answers: readonly PlacedAnswer[], nation: Nation): ScaledSurvey {
  if (new Set(answers.map(({ constructed }) => constructed)).size > 1)
    throw new Error("invalid answers: constructed among real ones");
  const lines = costLines.map((line, index) => ({
    line,
    fit: fitLine(
      answers.flatMap(({ id, inhabitants, costs }) => {
        const cost = itemAt(costs, index);
        return cost === null ? [] : [{ id, x: inhabitants, y: cost }];
      }),
    ),
  }));
  return { answers, nation, lines };
}

/**
 * The national cost of the lines that are wanted, M·a + b·N each, with a 95 % interval that takes
 * in how their residuals go together: t(n−2)·s·√(v′(X′X)⁻¹v) of their sum where the same
 * municipalities answered all. Null while a line is undetermined.
 */
export function nationalEstimate(
  { lines, nation }: ScaledSurvey,
  wanted: (line: CostLine) => boolean,
): Estimate | null {
  const fits = fitsOf(lines, wanted);
  if (fits === null) return null;
  const mnok = fits.reduce((sum, fit) => sum + nationalValue(fit, nation), 0);
  const error = Math.sqrt(jointVariance(fits, nation));
  const degrees = Math.min(...fits.map(({ degreesOfFreedom }) => degreesOfFreedom));
  const reach = studentTQuantile((1 + intervalLevel) / 2, degrees) * error;
  return { mnok, low: mnok - reach, high: mnok + reach };
}

/** The lines that are wanted; null while one is undetermined, and for none. */
export function fitsOf(
  lines: readonly ScaledLine[],
  wanted: (line: CostLine) => boolean,
): LineFit[] | null {
  const fits: LineFit[] = [];
  for (const { line, fit } of lines)
    if (wanted(line)) {
      if (fit === null) return null;
      fits.push(fit);
    }
  return fits.length === 0 ? null : fits;
}

/** M·a + b·N, M kr. */
function nationalValue(fit: LineFit, { municipalities, inhabitants }: Nation): number {
  return municipalities * fit.intercept + inhabitants * fit.slope;
}

/** What each answer of a line weighs in the nation's cost, v′(X′X)⁻¹x, with its residual. */
export function nationalWeights(
  { points, meanX, spread }: LineFit,
  { municipalities, inhabitants }: Nation,
) {
  const distance = inhabitants - municipalities * meanX;
  return new Map(
    points.map(({ id, x, residual, leverage }) => [
      id,
      {
        weight: municipalities / points.length + (distance * (x - meanX)) / spread,
        residual,
        leverage,
      },
    ]),
  );
}

/** Variance of the sum of several lines: residuals of one municipality may go together. */
const jointVariance = (fits: readonly LineFit[], nation: Nation): number =>
  Math.max(0, jointCovariance([fits, nation], [fits, nation]));

type Scaled = readonly [fits: readonly LineFit[], nation: Nation];

/** How two sums of lines go together, by the residuals of the answers that are in both. */
export function jointCovariance([fits, nation]: Scaled, [others, otherNation]: Scaled): number {
  const weighted = fits.map((fit) => nationalWeights(fit, nation));
  const otherWeighted = others.map((fit) => nationalWeights(fit, otherNation));
  let covariance = 0;
  for (const one of weighted)
    for (const other of otherWeighted) {
      let [count, products, shared] = [0, 0, 0];
      for (const [id, { weight, residual }] of one) {
        const match = other.get(id);
        if (match === undefined) continue;
        count += 1;
        products += residual * match.residual;
        shared += weight * match.weight;
      }
      if (count > 2) covariance += (products / (count - 2)) * shared;
    }
  return covariance;
}

/**
 * The scaling that the report rejects (ch. 3.3.1): cost per inhabitant of those who answered,
 * times all inhabitants. It takes for granted that no cost is fixed. M kr; null without answers.
 */
export function perInhabitantEstimate(
  { lines, nation }: ScaledSurvey,
  wanted: (line: CostLine) => boolean,
): number | null {
  let total = 0;
  for (const { line, fit } of lines) {
    if (!wanted(line)) continue;
    if (fit === null) return null;
    const cost = fit.points.reduce((sum, { y }) => sum + y, 0);
    total += (cost / fit.points.reduce((sum, { x }) => sum + x, 0)) * nation.inhabitants;
  }
  return total;
}
