export const levels = ["low", "medium", "high"] as const;

export const freeIncomes = ["low", "lowOrMedium", "medium", "mediumOrHigh", "high", "any"] as const;

/** Municipalities that SSB compares: alike in size, bound costs and free income. */
export interface KostraGroup {
  /** 1–17. */
  readonly group: number;
  /** Size of its municipalities; null for Oslo and the group of the highest tax incomes. */
  readonly inhabitantsFrom: number | null;
  readonly inhabitantsTo: number | null;
  /** What the group is where size does not say it. */
  readonly noteNb: string | null;
  readonly noteEn: string | null;
  /** Bound costs per inhabitant. */
  readonly boundCosts: (typeof levels)[number];
  /** Free disposable income per inhabitant; null for Oslo. */
  readonly freeDisposableIncome: (typeof freeIncomes)[number] | null;
}
