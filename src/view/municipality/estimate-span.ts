import { atYear, zip } from "../../model/core/series.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { unmarked } from "../core/sentence-parts.js";

/** Lowest and highest total over the span of the fixed share, each year. M kr, 2021 prices. */
export function estimateSpan({ atShare }: Pick<MunicipalityResult, "atShare">): {
  readonly low: readonly number[];
  readonly high: readonly number[];
} {
  const pairs = zip(atShare.min.total, atShare.max.total);
  return {
    low: pairs.map((pair) => Math.min(...pair)),
    high: pairs.map((pair) => Math.max(...pair)),
  };
}

/**
 * "4,4 mill. kr – 6,2 mill. kr": the span in one year; empty where the share means nothing. `mark`
 * marks its ends.
 */
export function spanText(
  result: Pick<MunicipalityResult, "atShare">,
  year: number,
  money: (mnok: number) => string,
  mark = unmarked,
): string {
  const { years } = result.atShare.min;
  const { low, high } = estimateSpan(result);
  const [least, most] = [low, high].map((values) => money(atYear(years, values, year)));
  if (least === most) return "";
  return `${mark(`lowest${year}`, String(least))} – ${mark(`highest${year}`, String(most))}`;
}
