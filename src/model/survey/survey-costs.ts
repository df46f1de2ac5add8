import type { Answers, FormDefinition } from "../form/definition.js";
import type { FormResponse } from "../form/response.js";
import { relevantAnswers } from "../form/visible.js";
import { aboutQuestions } from "./about-questions.js";
import { type CostGroup, type CostLine, costLines, solutionGroups, solutions } from "./solution.js";
import { costQuestion, useQuestion } from "./survey-definition.js";

/** What one municipality reported for one year. */
export interface SurveyAnswer {
  readonly id: string;
  /** Four digits. */
  readonly municipality: string;
  readonly year: number;
  readonly constructed: boolean;
  /** M kr of that year for each of `costLines`; null is missing, which is not 0. */
  readonly costs: readonly (number | null)[];
}

interface CostOptions {
  readonly definition: FormDefinition;
  /** kr a year for one full-time equivalent, for time without wages. */
  readonly wageCost: number;
}

/** What was read from responses, which never change: many are scaled again with each new one. */
const known = new WeakMap<FormResponse, CostOptions & { readonly answer: SurveyAnswer | null }>();

/** A response as costs to scale; null without a municipality and a year. */
export function surveyAnswer(
  response: FormResponse,
  { definition, wageCost }: CostOptions,
): SurveyAnswer | null {
  const before = known.get(response);
  if (before?.definition === definition && before.wageCost === wageCost) return before.answer;
  const answer = readAnswer(response, { definition, wageCost });
  known.set(response, { definition, wageCost, answer });
  return answer;
}

function readAnswer(
  { id, answers, constructed }: FormResponse,
  options: CostOptions,
): SurveyAnswer | null {
  const municipality = answers[aboutQuestions.municipality];
  const year = Number(answers[aboutQuestions.year]);
  if (typeof municipality !== "string" || !Number.isInteger(year)) return null;
  return { id, municipality, year, constructed, costs: surveyCosts(answers, options) };
}

/**
 * Costs by line, M kr. What is not in use, or has no own costs, costs 0; what is in use and not
 * reported is null. Time counts by the general wage cost unless wages are given.
 */
export function surveyCosts(
  answers: Answers,
  { definition, wageCost }: CostOptions,
): (number | null)[] {
  const relevant = relevantAnswers(definition, answers);
  return costLines.map((line) =>
    sum(itemsOf(line.group, relevant), (item) => lineCost(item, line)),
  );

  function lineCost(item: UsedItem, { kind, source }: CostLine): number | null {
    if (item.uses !== null) return item.uses;
    const answer = (column: "invoiced" | "fte" | "wages") =>
      relevant[costQuestion(item.cost, kind, column)];
    if (source === "invoiced") return millions(answer("invoiced"), 1);
    return millions(answer("wages"), 1) ?? millions(answer("fte"), wageCost);
  }
}

/** A solution or group: where its costs stand, and what its use alone says about them. */
interface UsedItem {
  readonly cost: Parameters<typeof costQuestion>[0];
  /** 0 where it has no own costs; null where they must be looked up. */
  readonly uses: 0 | null;
}

function itemsOf(group: CostGroup, answers: Answers): UsedItem[] {
  if (group === "general") return [{ cost: "general", uses: null }];
  const mode = answers[aboutQuestions.mode] === "full" ? "full" : "short";
  const items =
    mode === "short" ? [group] : solutions.filter((one) => solutionGroups[one] === group);
  return items.map((item) => {
    const isUnused = answers[useQuestion(mode, item, "inUse")] === false;
    const hasNone = isUnused || answers[useQuestion(mode, item, "ownCosts")] === false;
    return { cost: `${mode}-${item}`, uses: hasNone ? 0 : null };
  });
}

const millions = (answer: unknown, factor: number): number | null =>
  typeof answer === "number" ? (answer * factor) / 1e6 : null;

/** The sum of all; null when one is missing. */
function sum<Item>(items: readonly Item[], value: (item: Item) => number | null): number | null {
  return items.reduce<number | null>((total, item) => {
    const one = value(item);
    return total === null || one === null ? null : total + one;
  }, 0);
}
