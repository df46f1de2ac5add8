import type { StaffingData } from "../core/staffing-data.js";
import type { StaffingAssumptions } from "../scenario/staffing-assumptions.js";

/**
 * Staffing need in each year as a multiple of the baseline year's: 1 in the baseline year, and
 * 1 + `neededGrowth` in the target year.
 *
 * `even`: the same growth every year. `reference`: SSB's reference path (Reports 2019/12),
 * geometric between its years, each yearly growth scaled in the same proportion. Throws a
 * RangeError for a year outside the path.
 */
export function staffingNeed(
  data: StaffingData,
  { neededGrowth, shape }: Pick<StaffingAssumptions, "neededGrowth" | "shape">,
  years: readonly number[],
): number[] {
  const { baselineYear, targetYear } = data;
  const span = targetYear - baselineYear;
  const progress =
    shape === "even"
      ? (year: number) => (year - baselineYear) / span
      : referenceProgress(data.referencePath, baselineYear, targetYear);
  return years.map((year) => (1 + neededGrowth) ** progress(year));
}

/** The part of the path's growth, in logarithms, that is reached in a year: 0 to 1. */
function referenceProgress(
  path: StaffingData["referencePath"],
  baselineYear: number,
  targetYear: number,
): (year: number) => number {
  const start = logOnPath(path, baselineYear);
  const whole = logOnPath(path, targetYear) - start;
  return (year) => (logOnPath(path, year) - start) / whole;
}

/** What a path grows from one of its years to another: 0.868 is 86.8 %. */
export function pathGrowth(path: StaffingData["referencePath"], from: number, to: number): number {
  return Math.exp(logOnPath(path, to) - logOnPath(path, from)) - 1;
}

/** Such growth to a hundredth of a per cent, so that a link holds it whole. */
export const roundPathGrowth = (growth: number): number => Math.round(growth * 1e4) / 1e4;

/** The two years of a path that a year lies between: after the first, at the second at the latest. */
export function pathAround(path: StaffingData["referencePath"], year: number) {
  const next = path.findIndex((point, index) => index > 0 && year <= point.year);
  const [from, to] = [path[next - 1], path[next]];
  if (from === undefined || to === undefined || year < from.year)
    throw new RangeError(`invalid year: ${year} is outside the reference path`);
  return [from, to] as const;
}

/** Geometric between the path's years. */
function logOnPath(path: StaffingData["referencePath"], year: number): number {
  const [from, to] = pathAround(path, year);
  const part = (year - from.year) / (to.year - from.year);
  const growth = Math.log(to.fullTimeEquivalents / from.fullTimeEquivalents);
  return Math.log(from.fullTimeEquivalents) + part * growth;
}
