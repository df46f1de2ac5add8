import type { BoundSide, CheckBasis } from "./check-facts.js";
import type { municipalFormulas } from "./municipal-formulas.js";
import type { nationalFormulas } from "./national-formulas.js";
import type { PublishedResult } from "./published.js";
import type { regionFormulas } from "./region-formulas.js";
import type { specialistFormulas } from "./specialist-formulas.js";

/**
 * How a published figure stands: `agrees` with ours · `differs` from ours · `contradicts`, the
 * report's own figures give another value · `input`, the model takes it as it is · `quoted`, we
 * have nothing to compare it with.
 */
export const verdicts = ["agrees", "differs", "contradicts", "input", "quoted"] as const;

export type Verdict = (typeof verdicts)[number];

/** Ids of the published figures that we have a value of our own for. */
export type CheckId = keyof typeof municipalFormulas | keyof typeof specialistFormulas | DerivedId;

/** Ids of the figures in IE-1085 that follow from others in it. */
export type DerivedId = keyof typeof nationalFormulas | keyof typeof regionFormulas;

/** A published figure beside ours. */
export interface PublishedCheck {
  readonly result: PublishedResult;
  readonly verdict: Verdict;
  /** Our value in the figure's unit. */
  readonly ours: {
    readonly id: CheckId;
    readonly value: number;
    readonly basis: CheckBasis;
    /** The published figures that it is computed from, by their ids. */
    readonly from: readonly string[];
    /** Where our value is only a bound. */
    readonly side?: BoundSide;
    /** The figure whose contradiction this one's is a part of. */
    readonly partOf?: string;
  } | null;
}

/** How many contradictions the contradicted figures are: those that belong together count once. */
export function countContradictions(checks: readonly PublishedCheck[]): number {
  const contradicted = checks.filter(({ verdict }) => verdict === "contradicts");
  const ids = new Set(contradicted.map(({ result }) => result.id));
  return contradicted.filter(({ ours }) => !ids.has(ours?.partOf ?? "")).length;
}
