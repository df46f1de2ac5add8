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

/** Full-time equivalents on a path in a year, geometric between its years. */
export function levelOnPath(path: StaffingData["referencePath"], year: number): number {
  return Math.exp(logOnPath(path, year));
}

function logOnPath(path: StaffingData["referencePath"], year: number): number {
  const next = path.findIndex((point, index) => index > 0 && year <= point.year);
  const [from, to] = [path[next - 1], path[next]];
  if (from === undefined || to === undefined || year < from.year)
    throw new RangeError(`invalid year: ${year} is outside the reference path`);
  const part = (year - from.year) / (to.year - from.year);
  const growth = Math.log(to.fullTimeEquivalents / from.fullTimeEquivalents);
  return Math.log(from.fullTimeEquivalents) + part * growth;
}
