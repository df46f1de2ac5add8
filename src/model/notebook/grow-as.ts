import { type Category, categories } from "../core/category.js";
import { grownAsSpecialists } from "../ledger/reference-scenarios.js";
import {
  type GrowthReference,
  growthReferences,
  type SpecialistGrowth,
} from "../ledger/specialist-growth.js";
import type { Scenario } from "../scenario/scenario.js";
import { checkKnown } from "./known-options.js";

/** Growth of the specialist health service, for one category or, without it, for all. */
export interface GrowingAs {
  readonly kind: GrowthReference;
  readonly category?: Category;
}

/**
 * A scenario with the specialist health service's growth in every period.
 *
 * @throws a RangeError that names the kind or category that is none
 */
export function growAs(
  scenario: Scenario,
  reference: GrowingAs,
  growth: SpecialistGrowth,
): Scenario {
  checkKnown("growingAs", reference, ["kind", "category"]);
  const { kind, category } = reference;
  if (!growthReferences.includes(kind))
    throw new RangeError(`invalid kind: "${kind}"; expected ${growthReferences.join(", ")}`);
  if (category !== undefined && !categories.includes(category))
    throw new RangeError(`invalid category: "${category}"; expected ${categories.join(", ")}`);
  return grownAsSpecialists(scenario, { kind, category: category ?? null }, growth);
}
