import type { Answers, FormDefinition } from "../form/definition.js";
import type { Finding, FormCheck } from "../form/problems.js";
import { aboutQuestions } from "./about-questions.js";
import { costKinds, costLines, solutions, usedGroups } from "./solution.js";
import { surveyCosts } from "./survey-costs.js";
import { costQuestion, useQuestion } from "./survey-definition.js";

/** Findings that the survey's own checks make. */
export type SurveyFindingKind = "doubleCount" | "hiddenCost" | "farFromLastYear" | "farFromOthers";

interface CheckOptions {
  readonly definition: FormDefinition;
  /** All answers of the draft, hidden ones too. */
  readonly answers: Answers;
  /** The same municipality's answers of the year before; null without any. */
  readonly lastYear: Answers | null;
  /** kr per inhabitant that others report in all, for comparison. */
  readonly othersPerInhabitant: readonly number[];
  /** Null while no municipality is chosen. */
  readonly inhabitants: number | null;
  readonly wageCost: number;
}

/** Half up or down against last year is asked about, as KOSTRA does. */
const yearTolerance = 0.5;

/** So many times the others' median, or less than its inverse, is asked about. */
const otherTolerance = 5;

/** Others needed before any answer can be called unlike them. */
const fewestOthers = 5;

/** The checks across questions that are run before an answer is sent. */
export function surveyChecks(options: CheckOptions): readonly FormCheck[] {
  return [
    doubleCounts,
    () => hiddenCosts(options),
    (answers) => againstLastYear(answers, options),
    (answers) => againstOthers(answers, options),
  ];
}

const costItems = [
  ...solutions.map((solution) => `full-${solution}` as const),
  ...usedGroups.map((group) => `short-${group}` as const),
  "general" as const,
];

/** Time and wages for the same work: the report's own warning (A.2.3). */
function doubleCounts(answers: Answers): Finding[] {
  return costItems.flatMap((item) =>
    costKinds.flatMap((kind): Finding[] => {
      const [fte, wages, comment] = (["fte", "wages", "comment"] as const).map((column) =>
        costQuestion(item, kind, column),
      ) as [string, string, string];
      if (!isAmount(answers[fte]) || !isAmount(answers[wages])) return [];
      return [
        {
          kind: "doubleCount",
          level: "warning",
          questions: [wages, fte, comment],
          values: {},
          comment,
        },
      ];
    }),
  );
}

const isAmount = (answer: unknown) => typeof answer === "number" && answer > 0;

/** Costs that stand under a solution that has none of its own: kept, and not counted. */
function hiddenCosts({ answers }: CheckOptions): Finding[] {
  const mode = answers[aboutQuestions.mode] === "full" ? "full" : "short";
  const items = mode === "full" ? solutions : usedGroups;
  return items.flatMap((item): Finding[] => {
    const own = useQuestion(mode, item, "ownCosts");
    const inUse = useQuestion(mode, item, "inUse");
    if (answers[own] !== false && answers[inUse] !== false) return [];
    const hasCost = costKinds.some((kind) =>
      (["invoiced", "fte", "wages"] as const).some((column) =>
        isAmount(answers[costQuestion(`${mode}-${item}`, kind, column)]),
      ),
    );
    const question = answers[inUse] === false ? inUse : own;
    return hasCost
      ? [{ kind: "hiddenCost", level: "note", questions: [question], values: {}, comment: null }]
      : [];
  });
}

function againstLastYear(answers: Answers, { lastYear, ...options }: CheckOptions): Finding[] {
  if (lastYear === null) return [];
  const [now, before] = [totalOf(answers, options), totalOf(lastYear, options)];
  if (now === null || before === null || before === 0) return [];
  const change = now / before - 1;
  if (Math.abs(change) <= yearTolerance) return [];
  return [warning("farFromLastYear", { change })];
}

function againstOthers(
  answers: Answers,
  { othersPerInhabitant, inhabitants, ...options }: CheckOptions,
): Finding[] {
  const total = totalOf(answers, options);
  if (total === null || inhabitants === null || othersPerInhabitant.length < fewestOthers)
    return [];
  const sorted = othersPerInhabitant.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)];
  const own = (total * 1e6) / inhabitants;
  if (median === undefined || median === 0) return [];
  const ratio = own / median;
  if (ratio <= otherTolerance && ratio >= 1 / otherTolerance) return [];
  return [warning("farFromOthers", { own, median })];
}

/** A warning about the whole answer, explained in the general costs' note. */
const warning = (kind: SurveyFindingKind, values: Finding["values"]): Finding => ({
  kind,
  level: "warning",
  questions: ["note.cost-general.handover"],
  values,
  comment: "note.cost-general.handover",
});

function totalOf(
  answers: Answers,
  options: Pick<CheckOptions, "definition" | "wageCost">,
): number | null {
  const costs = surveyCosts(answers, options);
  return costLines.reduce<number | null>((sum, _, index) => {
    const cost = costs[index];
    return sum === null || cost === undefined || cost === null ? null : sum + cost;
  }, 0);
}
