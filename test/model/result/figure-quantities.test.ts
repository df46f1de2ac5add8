import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atYear, itemAt, known } from "../../../src/model/core/series.js";
import { surveyedBaseline, withBaseline } from "../../../src/model/core/surveyed-baseline.js";
import type { Explained } from "../../../src/model/explanation/explained.js";
import { costPerHead, totalCost } from "../../../src/model/result/cost-quantities.js";
import {
  besideFigureQuantities,
  besideStaffingQuantities,
  nearestFigureQuantities,
  reportNoteQuantities,
  reportSpan,
  scenarioFigureQuantities,
  staffingFigureQuantities,
  staffingSentenceQuantities,
} from "../../../src/model/result/figure-quantities.js";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import { shareOfCare, staffingCost } from "../../../src/model/result/staffing-quantities.js";
import { presetScenario, type Scenario } from "../../../src/model/scenario/scenario.js";
import { sentenceParts } from "../../../src/view/core/sentence-parts.js";
import { figureText } from "../../../src/view/explanation/quantity-text.js";
import { keyFigures } from "../../../src/view/result/key-figures.js";
import { scenarioSentence } from "../../../src/view/result/scenario-sentence.js";
import { staffingFigures } from "../../../src/view/result/staffing-figures.js";
import { roundStaff } from "../../../src/view/result/staffing-sentence.js";
import { viewContext } from "../../view/context.js";
import { report, tables } from "../core/report-tables.js";
import { recomputed } from "../explanation/recomputed.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const { baseline } = tables;
const context = viewContext("nb");

/** What is shown, without the signs that differences and what is almost nothing have. */
const plain = (text: string) => text.replace(/^−(?=0,0\s)|^\+/, "");

const shownBy = ([main]: readonly Explained[]) => {
  if (main === undefined) throw new RangeError("nothing is explained");
  return { unit: main.unit, value: recomputed(main) };
};

/** The key figures of the scenario page and of the staffing page, and what they are explained from. */
function shownIn(scenario: Scenario, year: number) {
  const result = computeScenario(tables, scenario);
  const shown = [
    keyFigures(result, computePresets(tables, scenario), context),
    staffingFigures(result, year, context),
  ] as const;
  return { ground: { tables, result }, shown };
}

/** As the numbers under the key figures are written. */
function writtenAs(id: string, quantities: readonly Explained[]): string {
  const { format } = context;
  const [value = Number.NaN] = quantities.map(recomputed);
  if (id === "intervalLow" || id === "intervalHigh") return format.billions(value);
  if (id === "intervalLevel") return format.percent(value, 0);
  if (id === "extraStaff" || id === "staffToSave") return format.integer(roundStaff(value));
  if (id === "fromNearest" || id === "netEffectPresent") return format.signedMoney(value);
  if (id === "eachFromNearest") return format.signedKroner(value);
  if (id === "neededGrowth") return format.perCent(format.number(value * 100, 1));
  return figureText(shownBy(quantities), context);
}

describe("key figures", () => {
  const anyYear = fc.integer({ min: baseline.year + 1, max: baseline.endYear });

  test("each has an explanation whose arithmetic gives the figure shown", () => {
    fc.assert(
      fc.property(arbitraryScenario, anyYear, (scenario, year) => {
        const { ground, shown } = shownIn(scenario, year);
        const explained = [scenarioFigureQuantities, staffingFigureQuantities(year)] as const;
        shown.forEach((figures, index) => {
          const of: Readonly<Record<string, (on: typeof ground) => readonly Explained[]>> =
            explained[index] ?? {};
          expect(Object.keys(of).sort()).toEqual(figures.map(({ id }) => id).sort());
          for (const { id, value } of figures)
            expect([id, plain(figureText(shownBy(of[id]?.(ground) ?? []), context))]).toEqual([
              id,
              plain(value),
            ]);
        });
      }),
      { numRuns: 100 },
    );
  });

  test("so have the numbers that are written under it", () => {
    fc.assert(
      fc.property(arbitraryScenario, anyYear, (scenario, year) => {
        const { ground, shown } = shownIn(scenario, year);
        const nameOf = { own: "", preset: () => "" };
        const explained: Readonly<Record<string, (on: typeof ground) => readonly Explained[]>>[] = [
          {
            ...besideFigureQuantities,
            fromNearest: (on) => nearestFigureQuantities.fromNearest({ ...on, nameOf }),
            eachFromNearest: (on) => nearestFigureQuantities.eachFromNearest({ ...on, nameOf }),
          },
          {
            ...besideStaffingQuantities(year),
            staffToSave: staffingSentenceQuantities(year).staffToSave,
          },
        ];
        shown.forEach((figures, index) => {
          const besides = figures.flatMap(({ change }) =>
            change.flatMap((part) => (typeof part === "string" ? [] : [part])),
          );
          for (const { id, value } of besides) {
            const quantities = explained[index]?.[id]?.(ground) ?? [];
            expect([id, writtenAs(id, quantities)]).toEqual([id, value]);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  test("what their sentences state besides is the model's too", () => {
    fc.assert(
      fc.property(arbitraryScenario, anyYear, (scenario, year) => {
        const result = computeScenario(tables, scenario);
        const ground = { tables, result };
        const { low, high } = result.reportTotals;
        const span = reportSpan(ground, (preset) => preset).map(recomputed);
        span.forEach((mnok, end) => {
          expect(mnok / itemAt([low, high], end)).toBeCloseTo(1, 9);
        });
        const { years, extraEhealth, gains } = result.comparison;
        const [toSave] = staffingSentenceQuantities(year).toSave(ground);
        const grown = atYear(years, extraEhealth, year) - atYear(years, gains, year);
        // As near as doubles come: growth can make it a number of eleven digits.
        const off = recomputed(known(toSave ?? null)) - grown;
        expect(off / Math.max(1, Math.abs(grown))).toBeCloseTo(0, 9);
      }),
      { numRuns: 50 },
    );
  });

  test("a factor in the sentence is the key figure's, and growth in per cent is its own", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const result = computeScenario(tables, scenario);
        const ground = { tables, result };
        const [factor] = scenarioFigureQuantities.factor(ground);
        const [growth] = besideFigureQuantities.growth(ground);
        const { percent, number } = context.format;
        const texts: Readonly<Record<string, string>> = {
          factor: number(recomputed(known(factor ?? null)), 1),
          // Which way it went is said in words.
          growth: percent(Math.abs(recomputed(known(growth ?? null))), 0),
        };
        for (const part of sentenceParts((mark) => scenarioSentence(result, context, mark))) {
          if (typeof part === "string" || texts[part.id] === undefined) continue;
          seen.add(part.id);
          expect(part.value).toBe(texts[part.id]);
        }
      }),
      { numRuns: 50 },
    );
    expect([...seen].sort()).toEqual(["factor", "growth"]);
  });

  test("a survey's result as baseline is said to be that, and to be printed nowhere", () => {
    const id = "survey_2021_901.2_1500_310.4_2100_1300_7900_31";
    const surveyed = { ...tables, baseline: known(surveyedBaseline(id, baseline)) };
    const result = computeScenario(surveyed, presetScenario(surveyed.baseline, "medium", report));
    const total = totalCost(2021, { tables: surveyed, result });
    expect(total.published).toBeNull();
    expect(total.inputs.map(({ origin }) => origin?.kind)).toEqual([
      "surveyed",
      "surveyed",
      "surveyed",
      "surveyed",
    ]);
  });

  // OE 2022-78 ch. 3.4.1: 4.5 bn; SSB 07459: 5 425 270 on 1 January 2022.
  test("829 kr is the 4.5 billion over 5 425 270, of the report and SSB", () => {
    const result = computeScenario(tables, presetScenario(baseline, "medium", report));
    const each = costPerHead(2021, { tables, result });
    const [total, inhabitants] = each.inputs;
    expect(Math.round(each.value)).toBe(829);
    expect(total?.value).toBeCloseTo(4500, 0);
    expect(total?.published).toBe("total2021");
    expect(inhabitants).toMatchObject({
      value: 5425270,
      origin: { kind: "table", name: "population-actual" },
    });
  });

  test("a rate of the reader's own is said to be chosen, the report's to be the report's", () => {
    const medium = presetScenario(baseline, "medium", report);
    const rates = [0.06, 0.06, 0.05];
    const scenario = { ...medium, growthPerYear: { ...medium.growthPerYear, ehr: rates } };
    const result = computeScenario(tables, scenario);
    const origins = totalCost(2050, { tables, result }).inputs.map(
      ({ inputs }) => inputs[1]?.origin,
    );
    const printed = { kind: "table", name: "growth-rates" };
    expect(origins).toEqual([{ kind: "choice" }, printed, printed, printed]);
  });
});

test("a projection's first year is the count it starts from", () => {
  const { series, vintages } = tables.population;
  const counted = series["2026"]?.main;
  for (const vintage of vintages) {
    const at = Number(vintage) - 2021;
    expect(series[vintage]?.main.inhabitants[at]).toBe(counted?.inhabitants[at]);
  }
});

test("a year that SSB's path does not state is told as lying between two that it states", () => {
  const { staffing } = presetScenario(baseline, "medium", report);
  const assumed = {
    ...staffing,
    shape: "reference",
    neededGrowth: tables.staffing.referenceGrowth,
  } as const;
  const result = computeScenario(tables, {
    ...presetScenario(baseline, "medium", report),
    staffing: assumed,
  });
  const [need] = staffingCost(2050, { tables, result }).inputs;
  const [growth, level, start, end] = need?.inputs ?? [];
  expect([growth, level, start, end].map((one) => one?.name)).toEqual([
    "pathGrowth",
    "pathLevelBetween",
    "pathLevelBetween",
    "pathLevel",
  ]);
  // SSB Reports 2019/12: 310 000 in 2017, 415 000 in 2035, 618 000 in 2060.
  expect(start?.inputs.map(({ value }) => value)).toEqual([310_000, 415_000, 4, 18]);
  expect(recomputed(known(growth ?? null))).toBe(0.8684);
  expect(recomputed(known(need ?? null))).toBeCloseTo(527_002 / 330_761, 4);
});

test.each(["even", "reference"] as const)(
  "what staff costs more is told from the year that the baseline is of, the need %s",
  (shape) => {
    const surveyed = withBaseline(tables, "survey_2023_901.2_1500_310.4_2100_1300_7900_31");
    const medium = presetScenario(surveyed.baseline, "medium", report);
    const staffing = { ...medium.staffing, shape, realCostGrowth: 0.01 };
    const result = computeScenario(surveyed, { ...medium, staffing });
    const ground = { tables: surveyed, result };
    const { years, extraStaffing: staff, extraFullTimeEquivalents: fte } = result.comparison;
    for (const year of [2024, 2037, 2050]) {
      const [cost, ...others] = staffingFigureQuantities(year).extraStaffing(ground);
      expect(recomputed(known(cost ?? null))).toBeCloseTo(atYear(years, staff, year), 6);
      const [count] = others;
      expect(recomputed(known(count ?? null))).toBeCloseTo(atYear(years, fte, year), 6);
    }
    const [reported] = reportNoteQuantities.reportExtra(ground);
    expect(recomputed(known(reported ?? null))).toBeCloseTo(140_000, 6);
    expect(shareOfCare(2023, ground).published).toBeNull();
  },
);
