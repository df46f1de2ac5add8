import { linearRegression } from "simple-statistics";
import { itemAt } from "../core/series.js";

/** One municipality's inhabitants and what it costs there. */
export interface FitPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** How one point fits, and what it does to the line. */
export interface PointFit extends FitPoint {
  readonly fitted: number;
  readonly residual: number;
  /** How far its x lies from the others: 1/n to 1. */
  readonly leverage: number;
  /** How far all fitted values move without it, in standard errors squared. Null on a perfect line. */
  readonly cooksDistance: number | null;
}

/** A straight line by ordinary least squares: y = intercept + slope·x. */
export interface LineFit {
  readonly points: readonly PointFit[];
  readonly intercept: number;
  readonly slope: number;
  /** Standard deviation of the residuals, with n − 2 degrees of freedom. */
  readonly sigma: number;
  readonly meanX: number;
  /** Sum of squared deviations of x from its mean. */
  readonly spread: number;
  readonly degreesOfFreedom: number;
}

/** Fits a line; null when fewer than three points, or all with one x, leave it undetermined. */
export function fitLine(points: readonly FitPoint[]): LineFit | null {
  const n = points.length;
  if (n < 3) return null;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (spread === 0) return null;
  const { m: slope, b } = linearRegression(points.map(({ x, y }) => [x - meanX, y]));
  const residuals = points.map(({ x, y }) => y - (b + slope * (x - meanX)));
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  const variance = squares / (n - 2);
  const fitted = points.map(({ id, x, y }, index): PointFit => {
    const residual = itemAt(residuals, index);
    const leverage = 1 / n + (x - meanX) ** 2 / spread;
    const cooksDistance =
      variance === 0 || leverage === 1
        ? null
        : ((residual ** 2 / (2 * variance)) * leverage) / (1 - leverage) ** 2;
    return { id, x, y, fitted: y - residual, residual, leverage, cooksDistance };
  });
  return {
    points: fitted,
    intercept: b - slope * meanX,
    slope,
    sigma: Math.sqrt(variance),
    meanX,
    spread,
    degreesOfFreedom: n - 2,
  };
}

/** The line's value for one x. */
export function predict({ intercept, slope }: LineFit, x: number): number {
  return intercept + slope * x;
}

/** Standard error of the line at x: where the mean of many with that x lies. */
export function lineError({ points, sigma, meanX, spread }: LineFit, x: number): number {
  return sigma * Math.sqrt(1 / points.length + (x - meanX) ** 2 / spread);
}
