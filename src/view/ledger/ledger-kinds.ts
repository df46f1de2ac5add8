/** Key figures that organisations are measured by against each other. */
export const yardsticks = [
  "shareOfCost",
  "shareOfRevenue",
  "investmentShare",
  "ftePerEmployee",
  "perEmployee",
] as const;

export type Yardstick = (typeof yardsticks)[number];

/** What growth is reckoned of: in current prices or not, as paid or with the old VAT rules. */
export const growthBases = ["nominal", "real", "nominalWithVat", "realWithVat"] as const;

export type GrowthBasis = (typeof growthBases)[number];
