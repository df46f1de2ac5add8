import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemAt } from "../../../src/model/core/series.js";
import { aboutQuestions } from "../../../src/model/survey/about-questions.js";
import {
  costKinds,
  costLines,
  solutionGroups,
  solutions,
  usedGroups,
} from "../../../src/model/survey/solution.js";
import { surveyCosts } from "../../../src/model/survey/survey-costs.js";
import {
  costQuestion,
  surveyDefinition,
  useQuestion,
} from "../../../src/model/survey/survey-definition.js";
import { leaveOneOut, nextToAsk } from "../../../src/model/survey/survey-influence.js";
import {
  nationalEstimate,
  type PlacedAnswer,
  perInhabitantEstimate,
  scaleSurvey,
} from "../../../src/model/survey/survey-scaling.js";

const nation = { municipalities: 357, inhabitants: 5_400_000 };
const all = () => true;

/** One answer a place, of that many inhabitants, each line at the cost that `costOf` gives, M kr. */
const answersOf = (
  sizes: readonly number[],
  costOf: (inhabitants: number, line: number) => number,
) =>
  sizes.map(
    (inhabitants, index): PlacedAnswer => ({
      id: String(index),
      municipality: String(index),
      year: 2021,
      constructed: false,
      inhabitants,
      costs: costLines.map((_, line) => costOf(inhabitants, line)),
    }),
  );

const cost = fc.integer({ min: 0, max: 50_000 }).map((value) => value / 1000);
const anyAnswers = fc
  .uniqueArray(fc.integer({ min: 500, max: 700_000 }), { minLength: 5, maxLength: 12 })
  .chain((sizes) =>
    fc.tuple(
      ...sizes.map((inhabitants, index) =>
        fc.array(cost, { minLength: costLines.length, maxLength: costLines.length }).map(
          (costs): PlacedAnswer => ({
            id: String(index),
            municipality: String(index),
            year: 2021,
            constructed: false,
            inhabitants,
            costs,
          }),
        ),
      ),
    ),
  );

function estimate(answers: readonly PlacedAnswer[]) {
  const found = nationalEstimate(scaleSurvey(answers, nation), all);
  if (found === null) throw new Error("no estimate");
  return found;
}

/**
 * The first answer's largest leverage. What leaving one out changes is divided by 1 − leverage: of one
 * large among equally small municipalities a double keeps no more than seven digits.
 */
function largestLeverage({ answers, lines }: ReturnType<typeof scaleSurvey>): number {
  const ofFirst = lines
    .flatMap(({ fit }) => fit?.points ?? [])
    .filter(({ id }) => id === answers[0]?.id);
  return Math.max(...ofFirst.map(({ leverage }) => leverage));
}

describe("scaling", () => {
  it("doesn't depend on the order of answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const [one, other] = [estimate(answers), estimate(answers.toReversed())];
        expect(other.mnok).toBeCloseTo(one.mnok, 5);
        expect(other.high).toBeCloseTo(one.high, 4);
      }),
    );
  });

  it("scales with the currency", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const doubled = answers.map((answer) => ({
          ...answer,
          costs: answer.costs.map((one) => (one === null ? null : one * 2)),
        }));
        const [one, two] = [estimate(answers), estimate(doubled)];
        expect(two.mnok).toBeCloseTo(one.mnok * 2, 4);
        expect(two.high - two.low).toBeCloseTo((one.high - one.low) * 2, 3);
      }),
    );
  });

  it("is the sum of its lines, and leaving one out is what fitting anew gives", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const scaled = scaleSurvey(answers, nation);
        const sum = costLines
          .map((line) => nationalEstimate(scaled, (one) => one === line)?.mnok ?? Number.NaN)
          .reduce((total, one) => total + one, 0);
        const whole = estimate(answers);
        expect(sum).toBeCloseTo(whole.mnok, 4);
        const [first] = leaveOneOut(scaled);
        const anew = estimate(answers.slice(1)).mnok;
        const error = Math.abs(whole.mnok + (first?.change ?? Number.NaN) - anew);
        const scale = Math.max(1, Math.abs(whole.mnok), Math.abs(anew));
        expect(error).toBeLessThanOrEqual(
          scale * Math.max(1e-8, 1e-15 / (1 - largestLeverage(scaled))),
        );
      }),
    );
  });

  it("leaves a missing cost out of its line, where zero pulls the line down", () => {
    const costs = (value: number | null) => [value, ...costLines.slice(1).map(() => 0)];
    const answers = (value: number | null) =>
      [1000, 2000, 3000, 4000, 9000].map(
        (inhabitants, index): PlacedAnswer => ({
          id: String(index),
          municipality: String(index),
          year: 2021,
          constructed: false,
          inhabitants,
          costs: costs(index === 4 ? value : inhabitants / 1000),
        }),
      );
    const onLine = nation.inhabitants / 1000;
    expect(estimate(answers(null)).mnok).toBeCloseTo(onLine, 6);
    expect(estimate(answers(0)).mnok).toBeLessThan(onLine);
  });

  it("never takes the constructed example among real answers", () => {
    fc.assert(
      fc.property(anyAnswers, ([first, ...others]) => {
        if (first === undefined) return;
        const mixed = [{ ...first, constructed: true }, ...others];
        expect(() => scaleSurvey(mixed, nation)).toThrow("constructed");
      }),
      { numRuns: 5 },
    );
  });

  it("goes by inhabitants alone when there are no fixed costs", () => {
    const answers = answersOf([1000, 5000, 40_000, 90_000], (inhabitants) => inhabitants / 1e5);
    const scaled = scaleSurvey(answers, nation);
    expect(perInhabitantEstimate(scaled, all)).toBeCloseTo(estimate(answers).mnok, 6);
  });

  it("expects a narrower interval with each that is asked next, and asks none twice", () => {
    const answers = answersOf([5000, 20_000, 90_000, 30_000], () => 1);
    const candidates = [300, 4000, 60_000, 700_000, 15_000].map((inhabitants, index) => ({
      number: String(index + 3),
      inhabitants,
    }));
    const next = nextToAsk(scaleSurvey(answers, nation), candidates, { count: 10, t: () => 2 });
    expect(next).toHaveLength(4);
    const widths = [1, ...next.map(({ width }) => width)];
    for (let place = 1; place < widths.length; place++)
      expect(itemAt(widths, place)).toBeLessThan(itemAt(widths, place - 1));
  });
});

describe("short and full mode", () => {
  const definition = surveyDefinition({ municipalities: ["3427"], years: [2021] });
  const columns = ["invoiced", "wages"] as const;

  it("give the same totals for the same costs", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 84, maxLength: 84 });
    fc.assert(
      fc.property(amounts, (values) => {
        const full: Record<string, string | boolean | number> = { [aboutQuestions.mode]: "full" };
        const short: Record<string, string | boolean | number> = { [aboutQuestions.mode]: "short" };
        for (const group of usedGroups)
          for (const column of ["inUse", "ownCosts"] as const)
            short[useQuestion("short", group, column)] = true;
        solutions.forEach((solution, place) => {
          for (const column of ["inUse", "ownCosts"] as const)
            full[useQuestion("full", solution, column)] = true;
          costKinds.forEach((kind, row) => {
            columns.forEach((column, side) => {
              const value = itemAt(values, place * 6 + row * 2 + side);
              const group = costQuestion(`short-${solutionGroups[solution]}`, kind, column);
              full[costQuestion(`full-${solution}`, kind, column)] = value;
              short[group] = Number(short[group] ?? 0) + value;
            });
          });
        });
        const options = { definition, wageCost: 1 };
        const [one, other] = [surveyCosts(full, options), surveyCosts(short, options)];
        one.forEach((value, index) => {
          if (value === null) expect(itemAt(other, index)).toBeNull();
          else expect(itemAt(other, index)).toBeCloseTo(value, 9);
        });
      }),
    );
  });

  it("count what is not in use as 0 and what is not reported as missing", () => {
    const costs = surveyCosts(
      {
        [aboutQuestions.mode]: "short",
        [useQuestion("short", "ehr", "inUse")]: false,
        [useQuestion("short", "other", "inUse")]: true,
      },
      { definition, wageCost: 1 },
    );
    const of = (group: string) =>
      costLines.flatMap((line, index) => (line.group === group ? [itemAt(costs, index)] : []));
    expect(of("ehr")).toEqual([0, 0, 0, 0, 0, 0]);
    expect(of("other").every((value) => value === null)).toBe(true);
  });
});
