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

type Scaled = readonly [fits: readonly LineFit[], nation: Nation];

/** How two sums of lines go together, by the residuals of the answers that are in both. */
export function jointCovariance(one: Scaled, other: Scaled): number {
  const places = new Map<string, number>();
  const [lines, otherLines] = [placedLines(one, places), placedLines(other, places)];
  let covariance = 0;
  for (const line of lines)
    for (const otherLine of otherLines) covariance += lineCovariance(line, otherLine);
  return covariance;
}

/** Variance of the sum of several lines: residuals of one municipality may go together. */
export function jointVariance(fits: readonly LineFit[], nation: Nation): number {
  const lines = placedLines([fits, nation], new Map());
  let variance = 0;
  for (const [place, line] of lines.entries()) {
    variance += lineCovariance(line, line);
    for (const other of lines.slice(place + 1)) variance += 2 * lineCovariance(line, other);
  }
  return Math.max(0, variance);
}

/** A line's answers by their place; NaN where an answer is not in it. */
interface PlacedLine {
  readonly weights: readonly number[];
  readonly residuals: readonly number[];
}

/** Puts each answer in a place of its own: a thousand answers in 24 lines are compared at once. */
function placedLines([fits, nation]: Scaled, places: Map<string, number>): PlacedLine[] {
  return fits.map((fit) => {
    const [weights, residuals]: [number[], number[]] = [[], []];
    for (const [id, { weight, residual }] of nationalWeights(fit, nation)) {
      const place = places.get(id) ?? places.size;
      places.set(id, place);
      weights[place] = weight;
      residuals[place] = residual;
    }
    const filled = (values: readonly number[]) =>
      Array.from({ length: places.size }, (_, place) => values[place] ?? Number.NaN);
    return { weights: filled(weights), residuals: filled(residuals) };
  });
}

function lineCovariance(one: PlacedLine, other: PlacedLine): number {
  const length = Math.min(one.weights.length, other.weights.length);
  let [count, products, shared] = [0, 0, 0];
  for (let place = 0; place < length; place += 1) {
    const weight = (one.weights[place] as number) * (other.weights[place] as number);
    if (Number.isNaN(weight)) continue;
    count += 1;
    products += (one.residuals[place] as number) * (other.residuals[place] as number);
    shared += weight;
  }
  return count > 2 ? (products / (count - 2)) * shared : 0;
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
