import { calculator, given, type Quantity } from "../core/quantity.js";
import { type ResultGround, type ResultQuantity, totalCost } from "../result/cost-quantities.js";
import { shareOfCare, staffingCost } from "../result/staffing-quantities.js";
import { type LedgerFormulaId, ledgerFormulas } from "./ledger-formulas.js";
import type { TargetChoice } from "./reference-scenarios.js";

export type TargetQuantity = Quantity<LedgerFormulaId | ResultQuantity["name"] | "targetShare">;

/** A share that a report's figure gives, by the figure's id, and the year it is to be reached in. */
export interface ExplainedTarget extends TargetChoice {
  readonly figure: string;
}

const calculate = calculator(ledgerFormulas);

/** The share that is to be reached, of health and care cost. */
const targetShare = ({ share, year, figure }: ExplainedTarget): TargetQuantity =>
  given("targetShare", [share, "share"], { kind: "published", id: figure }, { year });

/** Growth a year from the scenario's first year to a cost. */
function growthTo(cost: TargetQuantity, year: number, ground: ResultGround): TargetQuantity {
  const from = ground.tables.baseline.year;
  const calendar = { kind: "calendar" } as const;
  const years = given("periodYears", [year - from, "years"], calendar, { from, year });
  return calculate("growthToTarget", [cost, totalCost(from, ground), years], { from, year });
}

/** The share of health and care cost, M kr of the scenario's price year. */
function targetCost(choice: ExplainedTarget, ground: ResultGround): TargetQuantity {
  const { year } = choice;
  return calculate("targetCost", [targetShare(choice), staffingCost(year, ground)], { year });
}

/** What it takes to reach the share, from a scenario: see `municipalTarget`. */
export const targetQuantities = {
  targetCost,
  targetGrowth: (choice, ground) => growthTo(targetCost(choice, ground), choice.year, ground),
  targetShare,
} as const satisfies Readonly<
  Record<string, (choice: ExplainedTarget, ground: ResultGround) => TargetQuantity>
>;

/** Where a scenario stands in the target's year: see `reachedIn`. */
export const reachedQuantities = {
  targetCost: ({ year }, ground) => totalCost(year, ground),
  targetGrowth: ({ year }, ground) => growthTo(totalCost(year, ground), year, ground),
  targetShare: ({ year }, ground) => shareOfCare(year, ground),
} as const satisfies Readonly<
  Record<
    keyof typeof targetQuantities,
    (choice: ExplainedTarget, ground: ResultGround) => TargetQuantity
  >
>;

export type TargetId = keyof typeof targetQuantities;
