import { type PerCategory, perCategory } from "../core/category.js";

/** Why one category grows as it does. Empty texts say nothing. */
export interface Reason {
  readonly text: string;
  /** Where it is from: a report, an offer, a decision. */
  readonly source: string;
  /** Who stands by it. */
  readonly owner: string;
}

/** Characters that a scenario's texts may hold. */
export const textLimits = { name: 80, text: 240, source: 160, owner: 80 } as const;

/** No reasons given. */
export const noRationale: PerCategory<Reason> = perCategory(() => ({
  text: "",
  source: "",
  owner: "",
}));
