import type { Category } from "../core/category.js";
import type { WidthPart } from "./layer-widths.js";
import { seedLimits, type Uncertainty, usualUncertainty, withSpread } from "./uncertainty.js";

/** A rate in a period, whose interval is set. */
interface PlacedRate {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
  readonly rate: number;
}

/** The same with the 80 % interval of a rate set by its ends; null gives it the report's again. */
export function withEnds(
  uncertainty: Uncertainty,
  { category, rate, ...years }: PlacedRate,
  ends: { readonly low: number; readonly high: number } | null,
): Uncertainty {
  if (ends === null) return withSpread(uncertainty, category, years, null);
  const distance = (value: number) => Number(Math.max(0, value).toFixed(6));
  const spread = { below: distance(rate - ends.low), above: distance(ends.high - rate) };
  return withSpread(uncertainty, category, years, spread);
}

/** The same with a part of the band switched on or off. Dependence comes on as usual. */
export function withPart(uncertainty: Uncertainty, part: WidthPart, isOn: boolean): Uncertainty {
  if (part === "dependence") return { ...uncertainty, rho: isOn ? usualUncertainty.rho : 0 };
  return { ...uncertainty, layers: { ...uncertainty.layers, [part]: isOn } };
}

/** The same on another, equally good set of points. */
export function redrawn(uncertainty: Uncertainty): Uncertainty {
  const { min, max } = seedLimits;
  return { ...uncertainty, seed: uncertainty.seed < max ? uncertainty.seed + 1 : min };
}
