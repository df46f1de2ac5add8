import type { Answers } from "../form/definition.js";
import { areas } from "./areas.js";
import {
  type Ledger,
  type LedgerCost,
  purposes,
  resources,
  spendingKinds,
  staffGroups,
} from "./ledger.js";
import { questionIds } from "./ledger-form.js";
import { recordOf } from "./record-of.js";

/** The ledger that answers make. What is not answered, or is no number yet, is missing. */
export function ledgerOf(answers: Answers): Ledger {
  const number = (id: string) => {
    const answer = answers[id];
    return typeof answer === "number" ? answer : null;
  };
  return {
    costs: costsOf(number),
    purposes: recordOf(purposes, (purpose) => number(questionIds.purpose(purpose))),
    hours: recordOf(staffGroups, (group) => number(questionIds.hours(group))),
    revenue: number(questionIds.fact("revenue")),
    operatingCost: number(questionIds.fact("operatingCost")),
    employees: number(questionIds.fact("employees")),
  };
}

function costsOf(number: (id: string) => number | null): LedgerCost[] {
  const costs: LedgerCost[] = [];
  for (const kind of spendingKinds)
    for (const area of areas)
      for (const resource of resources) {
        const mnok = number(questionIds.cost(kind, area, resource));
        if (mnok !== null) costs.push({ kind, area, resource, mnok });
      }
  return costs;
}
