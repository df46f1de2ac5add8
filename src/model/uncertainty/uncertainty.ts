import type { Category, PerCategory } from "../core/category.js";
import { perCategory } from "../core/category.js";
import type { Origin } from "../core/quantity.js";

/** What can be uncertain, and be switched off: growth, and the cost in the baseline year. */
export const uncertaintyLayers = ["growth", "baseline"] as const;

export type UncertaintyLayer = (typeof uncertaintyLayers)[number];

/** How far down and up from a rate its 80 % interval goes, fractions per year, none below zero. */
export interface Spread {
  readonly below: number;
  readonly above: number;
}

/** A spread that the reader has set for one category's rates in some years: start < year ≤ end. */
export interface OwnSpread extends Spread {
  readonly start: number;
  readonly end: number;
}

/** What the uncertainty of a scenario is taken to be. */
export interface Uncertainty {
  /** How much of the categories' growth is drawn in common: 0 each by itself, 1 all as one. */
  readonly rho: number;
  readonly layers: Readonly<Record<UncertaintyLayer, boolean>>;
  /** Which of the equally good sets of points is drawn. */
  readonly seed: number;
  /** How many draws: a power of two. */
  readonly size: number;
  /** Spreads in place of the report's, the latest set first. */
  readonly spreads: PerCategory<readonly OwnSpread[]>;
}

/** Numbers of draws to choose from: enough for the eye, and eight times as many. */
export const drawCounts = [8192, 65536] as const;

/** The first of the same draws, while something is dragged: off by about one per cent. */
export const dragDraws = 512;

/** Seeds: whole numbers. */
export const seedLimits = { min: 1, max: 9999 } as const;

/** No spread is wider than this on either side, per year. */
export const spreadLimits = { min: 0, max: 0.5 } as const;

/**
 * Both layers, the report's spreads, and dependence half-way between none and full. No source says
 * how much the categories grow together: the page shows what it means and lets it be moved.
 */
export const usualUncertainty: Uncertainty = {
  rho: 0.5,
  layers: { growth: true, baseline: true },
  seed: seedLimits.min,
  size: drawCounts[0],
  spreads: perCategory(() => []),
};

/** Where a number is from that is counted among so many draws. */
export function drawnOf(
  draws: number,
  { seed, layers, rho }: Pick<Uncertainty, "seed" | "layers" | "rho">,
): Origin {
  return {
    kind: "drawn",
    draws,
    seed,
    baseline: layers.baseline,
    rho: layers.growth ? rho : null,
  };
}

/** The same with one category's spread set over a period; null takes the reader's own away. */
export function withSpread(
  uncertainty: Uncertainty,
  category: Category,
  { start, end }: { readonly start: number; readonly end: number },
  spread: Spread | null,
): Uncertainty {
  const kept = uncertainty.spreads[category].filter((own) => own.end <= start || own.end > end);
  const own = spread === null ? kept : [{ ...spread, start, end }, ...kept];
  return { ...uncertainty, spreads: { ...uncertainty.spreads, [category]: own } };
}
