/** What can be drawn: money in M kr, per inhabitant in kr, break-even as a fraction. */
export const quantityIds = [
  "cost",
  "perInhabitant",
  "breakEvenPresent",
  "breakEvenYearly",
  "municipality",
] as const;

export type QuantityId = (typeof quantityIds)[number];

/** How draws are shown. */
export const fanKinds = ["fan", "paths", "dots"] as const;

export type FanKind = (typeof fanKinds)[number];

/** What the uncertainty page shows of the draws. */
export interface UncertaintyView {
  readonly quantity: QuantityId;
  readonly kind: FanKind;
  readonly year: number;
  /** Null until the reader sets one: then it is the report's high growth. */
  readonly limit: number | null;
}

/** What a limit may be, in the quantity's unit: far beyond what is drawn. */
export const limitRange = { min: 0, max: 1_000_000 } as const;
