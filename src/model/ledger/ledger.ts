import type { Area } from "./areas.js";

/** What ICT money is spent on (IE-1085, ch. 4.1). */
export const resources = [
  "hardware",
  "software",
  "internal",
  "hired",
  "released",
  "outsourced",
  "cloud",
] as const;

export type Resource = (typeof resources)[number];

/** People's time: own staff, hired, and others released for ICT. */
export const staffGroups = ["internal", "hired", "released"] as const;

export type StaffGroup = (typeof staffGroups)[number];

/** Cash in the year: running it, or investing. Depreciation is neither. */
export const spendingKinds = ["operating", "investment"] as const;

export type SpendingKind = (typeof spendingKinds)[number];

/** What spending does: keep it going, better it, or make something new. */
export const purposes = ["run", "grow", "transform"] as const;

export type Purpose = (typeof purposes)[number];

/** One cell of a ledger. */
export interface LedgerCost {
  readonly area: Area;
  readonly resource: Resource;
  readonly kind: SpendingKind;
  /** M kr, by the cash principle. */
  readonly mnok: number;
}

/** An organisation's ICT spending in a year. Null is missing, a cell that is missing is left out. */
export interface Ledger {
  readonly costs: readonly LedgerCost[];
  /** M kr. */
  readonly purposes: Readonly<Record<Purpose, number | null>>;
  /** Hours worked. */
  readonly hours: Readonly<Record<StaffGroup, number | null>>;
  /** Operating revenue, M kr. */
  readonly revenue: number | null;
  /** Operating cost, M kr. */
  readonly operatingCost: number | null;
  /** Users of ICT services, hired included. */
  readonly employees: number | null;
}

/** Sum of the costs that fit; null where there are none. M kr. */
export function sumCosts(
  { costs }: Pick<Ledger, "costs">,
  fits: (cost: LedgerCost) => boolean = () => true,
): number | null {
  const found = costs.filter(fits);
  return found.length === 0 ? null : found.reduce((sum, { mnok }) => sum + mnok, 0);
}
