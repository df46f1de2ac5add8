import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categories } from "../../../src/model/core/category.js";
import { known, last } from "../../../src/model/core/series.js";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario, type Scenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { ofScenario } from "../../../src/pages/parts/explain-figure.js";
import { ofNumber } from "../../../src/pages/parts/explain-number.js";
import { sentenceText } from "../../../src/view/core/sentence-parts.js";
import { figureText } from "../../../src/view/explanation/quantity-text.js";
import { askedFigure } from "../../../src/view/figure/figure.js";
import { figureBefore, stageRows } from "../../../src/view/stage/stage-rows.js";
import { report, tables } from "../../model/core/report-tables.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { wrongTold } from "../../pages/parts/wrong-told.js";
import { viewContext } from "../context.js";

const medium = presetScenario(tables.baseline, "medium", report);
const high = presetScenario(tables.baseline, "high", report);
const calm = withGrowth(medium, "ehr", 0, 0.06);

function rowsOf(now: Scenario, before: Scenario, isHidden = false, locale: "nb" | "en" = "nb") {
  const results = {
    now: computeScenario(tables, now),
    before: computeScenario(tables, before),
    presets: computePresets(tables, now),
  };
  return stageRows({ ...results, isHidden, thisYear: 2026 }, viewContext(locale));
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replaceAll("\u2060", "");

describe("what the room sees", () => {
  test("one lever that was moved is named, and the figures tell what they were", () => {
    const rows = rowsOf(calm, medium);
    expect(plain(rows.change)).toBe("EPJ 2021–2025: 10,0 % → 6,0 %");
    expect(rows.figures.map(({ id, change }) => [id, plain(sentenceText(change))])).toEqual([
      ["cost", "før 9,4 mrd. kr"],
      ["factor", "fra 4,5 mrd. kr (95 %: 1,3–7,7, bare statistisk usikkerhet, 14 kommuner)"],
      ["perInhabitant", "før 1 559 kr"],
      ["breakEven", "av bemanningsveksten må spares for å dekke egen vekst; som nåverdi 6,3 %"],
    ]);
    expect(rows.chart.lines.map(({ role, label }) => [role, label])).toEqual([
      ["ghost", "Før 9,4"],
      ["own", "Nå 9,1"],
    ]);
  });

  test("a figure that tells what it was opens the arithmetic of the scenario before", () => {
    const ground = { tables, result: computeScenario(tables, medium) };
    const context = viewContext("nb");
    const asked = rowsOf(calm, medium).figures.flatMap(({ change }) =>
      change.flatMap((part) => (typeof part === "string" ? [] : [part])),
    );
    const before = asked.flatMap(({ id, value }) => {
      const was = figureBefore(id);
      return was === null ? [] : [{ was, value }];
    });
    expect(before.map(({ was }) => was)).toEqual(["cost", "perInhabitant"]);
    for (const { was, value } of before) {
      const [quantity] = ofScenario(was, ground, context);
      expect(quantity && figureText({ ...quantity, value: recomputed(quantity) }, context)).toBe(
        value,
      );
    }
  });

  test("the numbers of its chart are what their arithmetic gives, of the one before while it is guessed", () => {
    const context = viewContext("nb");
    for (const isHidden of [false, true]) {
      const { chart } = rowsOf(calm, medium, isHidden);
      const charted = isHidden ? medium : calm;
      expect(chart.told?.title?.numbers.length).toBeGreaterThan(3);
      expect(wrongTold(chart, (one) => ofNumber(one, tables, charted), context)).toEqual([]);
      const quantities = askedFigure(chart).numbers.map(({ stated }) =>
        ofNumber(stated, tables, charted),
      );
      const total = quantities.find(({ name }) => name === "total");
      const path = computeScenario(tables, charted).projection.total;
      expect(recomputed(known(total ?? null))).toBeCloseTo(last(path), 6);
    }
    expect(plain(rowsOf(calm, medium, true).chart.title)).toMatch(/^Før: .*\(1,3–7,7\)/);
  });

  test("of a step to another scenario are both names, and the report's span", () => {
    const rows = rowsOf(high, medium, false, "en");
    expect(rows.change).toBe("Medium growth → High growth");
    expect(plain(sentenceText(rows.headline))).toContain("(the report’s span: 5.8–19.2)");
    expect(plain(rows.chart.title)).toContain("(1.3–7.7)");
    expect(plain(rows.chart.source)).toContain("OE 2022-78");
  });

  test("with nothing before is one line, against the report's scenario", () => {
    const { change, figures, chart } = rowsOf(medium, medium);
    expect(change).toBe("Middels vekst");
    expect(figures[0]?.change).toEqual(["som middels vekst"]);
    expect(chart.lines).toHaveLength(1);
  });
});

describe("while the room guesses", () => {
  const rate = fc.integer({ min: -50, max: 300 }).map((permille) => permille / 1000);
  const moved = fc
    .tuple(fc.constantFrom(...categories), fc.integer({ min: 0, max: 2 }), rate)
    .map(([category, period, growth]) => withGrowth(medium, category, period, growth))
    .filter((scenario) => rowsOf(scenario, medium).change !== "Middels vekst");

  test("nothing that follows from the scenario is told, whatever it is", () => {
    const told = (now: Scenario) => {
      const { change, ...rest } = rowsOf(now, medium, true);
      return JSON.stringify(rest);
    };
    const known = told(calm);
    fc.assert(
      fc.property(moved, (now) => {
        expect(told(now)).toBe(known);
      }),
      { numRuns: 40 },
    );
    expect(known).toContain("Hva koster e-helse i 2050? Gjett først.");
  });

  test("the chart is hidden where what was before is the answer", () => {
    expect(rowsOf(medium, medium, true).isChartHidden).toBe(true);
    expect(rowsOf(calm, medium, true).isChartHidden).toBe(false);
  });
});
