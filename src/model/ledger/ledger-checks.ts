import type { Answers } from "../form/definition.js";
import type { Finding } from "../form/problems.js";
import { type FteHours, ledgerKeyFigures, purposeSum } from "./key-figures.js";
import { type Ledger, type StaffGroup, staffGroups, sumCosts } from "./ledger.js";
import { ledgerOf } from "./ledger-answers.js";
import { questionIds } from "./ledger-form.js";

/** What can be wrong with a ledger as a whole. */
export const ledgerFindings = [
  "nothingSpent",
  "purposesDiffer",
  "hoursWithoutCost",
  "costWithoutHours",
  "moreThanAllCost",
  "moreThanRevenue",
  "moreFteThanEmployees",
] as const;

export type LedgerFinding = (typeof ledgerFindings)[number];

/** Run, grow and transform may differ from spending by rounding to tenths of a million each. */
const purposeSlack = 0.5;

/** Checks across the questions of a ledger, in three levels as in the survey. */
export function ledgerChecks(hoursPerFte: FteHours) {
  return (answers: Answers): readonly Finding<LedgerFinding>[] => {
    const ledger = ledgerOf(answers);
    return [
      ...spendingFindings(ledger),
      ...purposeFindings(ledger),
      ...staffGroups.flatMap((group) => staffFindings(ledger, group)),
      ...fteFindings(ledger, hoursPerFte),
    ];
  };
}

function finding(
  kind: LedgerFinding,
  level: Finding["level"],
  questions: readonly string[],
  values: Finding["values"] = {},
): Finding<LedgerFinding>[] {
  const comment = level === "warning" ? questionIds.comment : null;
  return [{ kind, level, questions, values, comment }];
}

function spendingFindings(ledger: Ledger): Finding<LedgerFinding>[] {
  const spending = sumCosts(ledger);
  const { operatingCost, revenue } = ledger;
  if (spending === null) return [];
  if (spending === 0) return finding("nothingSpent", "note", [questionIds.fact("revenue")]);
  const running = sumCosts(ledger, ({ kind }) => kind === "operating");
  if (operatingCost !== null && running !== null && running > operatingCost)
    return finding("moreThanAllCost", "error", [questionIds.fact("operatingCost")], {
      spending: running,
      limit: operatingCost,
    });
  if (revenue !== null && spending > revenue)
    return finding("moreThanRevenue", "warning", [questionIds.fact("revenue")], {
      spending,
      limit: revenue,
    });
  return [];
}

function purposeFindings(ledger: Ledger): Finding<LedgerFinding>[] {
  const [sum, spending] = [purposeSum(ledger), sumCosts(ledger)];
  if (sum === null || spending === null || Math.abs(sum - spending) <= purposeSlack) return [];
  const questions = [questionIds.purpose("run")];
  return finding("purposesDiffer", "warning", questions, { sum, spending });
}

function staffFindings(ledger: Ledger, group: StaffGroup): Finding<LedgerFinding>[] {
  const cost = sumCosts(ledger, ({ resource }) => resource === group);
  const hours = ledger.hours[group];
  const questions = [questionIds.hours(group)];
  if (hours === null) return [];
  if (hours > 0 && (cost === null || cost === 0))
    return finding("hoursWithoutCost", "warning", questions, { group });
  if (hours === 0 && cost !== null && cost > 0)
    return finding("costWithoutHours", "warning", questions, { group });
  return [];
}

function fteFindings(ledger: Ledger, hoursPerFte: FteHours): Finding<LedgerFinding>[] {
  const { fullTimeEquivalents: fte } = ledgerKeyFigures(ledger, hoursPerFte);
  const { employees } = ledger;
  if (fte === null || employees === null || fte <= employees) return [];
  const questions = [questionIds.fact("employees"), questionIds.hours("internal")];
  return finding("moreFteThanEmployees", "error", questions, { fte, employees });
}
