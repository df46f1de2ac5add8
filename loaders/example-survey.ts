import { itemAt } from "../src/model/core/series.js";
import type { Answer } from "../src/model/form/definition.js";
import type { FormResponse } from "../src/model/form/response.js";
import type { SampleMunicipality } from "../src/model/municipality/sample-municipality.js";
import {
  aboutQuestions,
  surveyFormId,
  surveyFormVersion,
} from "../src/model/survey/about-questions.js";
import { fitLine, predict } from "../src/model/survey/line-fit.js";
import { type CostLine, costLines, usedGroups } from "../src/model/survey/solution.js";
import { costQuestion, useQuestion } from "../src/model/survey/survey-definition.js";
import { seededNormal } from "./seeded-normal.js";

/** What the made-up answers of a year shall scale to, M kr of that year. */
export interface ExampleTarget {
  readonly year: number;
  readonly seed: number;
  /** The nation's cost without the statutory payment, and half the width of its interval. */
  readonly mnok: number;
  readonly reach: number;
  /** Part of the nation's cost that each line has; sums to 1. */
  readonly shares: readonly number[];
}

/** How the nation looks: the factor that carries a line's deviation into its interval. */
export interface ExampleNation {
  readonly municipalities: number;
  readonly inhabitants: number;
  /** t of the interval for the number of answers. */
  readonly t: number;
}

/** The part of the cost of a municipality of average size that no inhabitant more would raise. */
const fixedPart = 0.2;

/** How far the lines of one municipality lie from the shares, as a standard deviation of their log. */
const lineSpread = 0.35;

/**
 * Made-up answers, one a municipality, that scale exactly to the target: totals on a line with
 * deviations that grow with size, divided among the lines by uneven shares. Money in whole kroner,
 * in the survey's short mode. For illustration alone: no municipality has reported any of it.
 */
export function makeExampleSurvey(
  municipalities: readonly SampleMunicipality[],
  target: ExampleTarget,
  nation: ExampleNation,
): FormResponse[] {
  const normal = seededNormal(target.seed);
  const totals = exampleTotals(municipalities, target, nation, normal);
  return municipalities.map(({ number }, index) => {
    const weights = target.shares.map((share) => share * Math.exp(lineSpread * normal()));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const costs = weights.map((weight) => (itemAt(totals, index) * weight) / whole);
    return {
      id: `example-${target.year}-${number}`,
      form: surveyFormId,
      version: surveyFormVersion,
      constructed: true,
      updatedAt: 0,
      answers: exampleAnswers(number, target.year, costs),
    };
  });
}

/** Totals, M kr, whose fitted line and interval are the target's. @throws if one is negative */
function exampleTotals(
  municipalities: readonly SampleMunicipality[],
  { mnok, reach }: ExampleTarget,
  nation: ExampleNation,
  normal: () => number,
): number[] {
  const slope = ((1 - fixedPart) * mnok) / nation.inhabitants;
  const intercept = (fixedPart * mnok) / nation.municipalities;
  // Deviations that grow with size: what is small can't be far from its line.
  const raw = municipalities.map(({ number, inhabitants: x }) => ({
    id: number,
    x,
    y: x * normal(),
  }));
  const noise = fitLine(raw);
  if (noise === null) throw new Error("invalid example: too few municipalities");
  const weight = Math.sqrt(
    nation.municipalities ** 2 / raw.length +
      (nation.inhabitants - nation.municipalities * noise.meanX) ** 2 / noise.spread,
  );
  const scale = reach / (nation.t * weight * noise.sigma);
  return noise.points.map(({ x, y }) => {
    const total = intercept + slope * x + scale * (y - predict(noise, x));
    if (total <= 0) throw new Error("invalid example: this seed gives a negative cost");
    return total;
  });
}

function exampleAnswers(number: string, year: number, costs: readonly number[]) {
  const answers: Record<string, Answer> = {
    [aboutQuestions.municipality]: number,
    [aboutQuestions.year]: String(year),
    [aboutQuestions.mode]: "short",
  };
  for (const group of usedGroups) {
    answers[useQuestion("short", group, "inUse")] = true;
    answers[useQuestion("short", group, "ownCosts")] = true;
  }
  costLines.forEach((line, index) => {
    answers[answerPlace(line)] = Math.round(itemAt(costs, index) * 1e6);
  });
  return answers;
}

const answerPlace = ({ group, kind, source }: CostLine) =>
  costQuestion(
    group === "general" ? "general" : `short-${group}`,
    kind,
    source === "invoiced" ? "invoiced" : "wages",
  );
