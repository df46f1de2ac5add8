import type { Category } from "./category.js";

/** The keys of the categories in a link. */
export const rateKeys = {
  ehr: "ehr",
  welfareTechnology: "wt",
  nationalSolutions: "nat",
  other: "oth",
} as const satisfies Record<Category, string>;
