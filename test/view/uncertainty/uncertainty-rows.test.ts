import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { known } from "../../../src/model/core/series.js";
import { noLocalValues } from "../../../src/model/municipality/local-values.js";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { layerWidths } from "../../../src/model/uncertainty/layer-widths.js";
import { drawPlace, drawQuantity } from "../../../src/model/uncertainty/quantity-result.js";
import { sensitivity } from "../../../src/model/uncertainty/sensitivity.js";
import { simulate } from "../../../src/model/uncertainty/simulation.js";
import { usualUncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { fanKinds } from "../../../src/model/uncertainty/uncertainty-view.js";
import { ofScenario } from "../../../src/pages/parts/explain-figure.js";
import { ofTotal } from "../../../src/pages/parts/explain-number.js";
import { locales } from "../../../src/view/core/locale.js";
import { sentenceText } from "../../../src/view/core/sentence-parts.js";
import type { StatedNumber } from "../../../src/view/figure/figure.js";
import { totalRows } from "../../../src/view/result/total-rows.js";
import { basisRows } from "../../../src/view/uncertainty/basis-rows.js";
import { chanceRows, chanceText } from "../../../src/view/uncertainty/chance-rows.js";
import { driverRows } from "../../../src/view/uncertainty/driver-rows.js";
import { fanRows } from "../../../src/view/uncertainty/fan-rows.js";
import { layerRows } from "../../../src/view/uncertainty/layer-rows.js";
import { quantityText } from "../../../src/view/uncertainty/quantity-text.js";
import { withSpan } from "../../../src/view/uncertainty/span-rows.js";
import { percentInWords } from "../../../src/view/uncertainty/span-text.js";
import { spreadRows } from "../../../src/view/uncertainty/spread-rows.js";
import { report, tables } from "../../model/core/report-tables.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { municipalityTables } from "../../model/municipality/municipality-tables.js";
import { wrongTold } from "../../pages/parts/wrong-told.js";
import { viewContext } from "../context.js";

const { baseline } = tables;
const scenario = presetScenario(baseline, "medium", report);
const uncertainty = usualUncertainty;
const nb = viewContext("nb");
const quantities = ["cost", "perInhabitant", "breakEvenPresent", "breakEvenYearly"] as const;

/** Words that stand for a probability without giving one. */
const vague =
  /sannsynligvis|trolig|antagelig|antakelig|kanskje|muligens|neppe|høyst|probably|likely to|unlikely|perhaps|possibly|may well/i;

const drawn = new Map(
  quantities.map((id) => [id, drawQuantity(id, { tables, scenario, uncertainty })]),
);

describe("probabilities in texts", () => {
  test.each(locales)("are numbers at every limit and of every quantity (%s)", (locale) => {
    const context = viewContext(locale);
    for (const [id, result] of drawn) {
      const text = quantityText(id, context);
      const top = result.simulation.quantile(0.999, 2050);
      for (let part = 0; part <= 1.2; part += 0.1) {
        const options = { year: 2050, limit: part * top, max: top, resetTo: 0, text };
        const rows = chanceRows(result, options, context);
        const [answer, question] = [sentenceText(rows.answer), rows.question];
        expect(answer).toMatch(
          /^(Mindre enn |Mer enn |Less than |More than )?\d+ (prosent|per cent)/,
        );
        expect(answer).toMatch(/: \d+ (av|of) 50 /);
        expect(answer).toMatch(/\d (mot|to) 1 (imot|for|against)\.$|8.192 \S+ \S+\.$/);
        expect(`${answer} ${question}`).not.toMatch(vague);
        expect(answer).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });

  test.each([
    "src/usikkerhet.md",
    "src/en/uncertainty.md",
    "src/view/uncertainty/words/nb.ts",
    "src/view/uncertainty/words/en.ts",
  ])("no text of the page puts a word where a number belongs (%s)", (file) => {
    const sentences = readFileSync(file, "utf8").split(/[.\n]/);
    expect(sentences.filter((sentence) => vague.test(sentence))).toEqual([]);
  });

  test("one in seven is 14 per cent, 7 of 50, odds 6 to 1 against", () => {
    const about = { draws: 8192, context: nb };
    expect(chanceText(1 / 7, about)).toEqual({
      percent: "14 prosent",
      ofFifty: "7",
      odds: "Odds 6 mot 1 imot.",
    });
    expect(chanceText(0.8, about)).toEqual({
      percent: "80 prosent",
      ofFifty: "40",
      odds: "Odds 4 mot 1 for.",
    });
    expect(chanceText(0, about).odds).toMatch(/^Ingen av 8\s192 trukne baner\.$/);
    expect(chanceText(0.002, about).percent).toBe("Mindre enn 1 prosent");
  });

  test.each(locales)("the fan's own sentence gives per cent and odds (%s)", (locale) => {
    const context = viewContext(locale);
    for (const [id, result] of drawn)
      for (const kind of fanKinds) {
        const text = quantityText(id, context);
        const rows = fanRows(result, { kind, year: 2050, limit: 1, text, scenario: "s" }, context);
        expect(rows.title).toMatch(/80 (prosent|per cent).*odds 4/);
        expect([rows.title, rows.summary, rows.source].join(" ")).not.toMatch(/NaN|undefined/);
        expect([rows.title, rows.summary, rows.source].join(" ")).not.toMatch(vague);
      }
  });
});

describe("fanRows", () => {
  const cost = drawn.get("cost") as NonNullable<ReturnType<typeof drawn.get>>;
  const rowsOf = (kind: (typeof fanKinds)[number]) =>
    fanRows(
      cost,
      { kind, year: 2050, limit: 15_000, text: quantityText("cost", nb), scenario: "s" },
      nb,
    );

  test("never shows draws without the three named scenarios and the reader's own", () => {
    for (const kind of fanKinds) {
      const { lines, bands, paths, dots } = rowsOf(kind);
      expect(lines.map(({ id }) => id)).toEqual(["low", "medium", "high", "own"]);
      expect([bands.length, paths.length, dots.length]).toEqual(
        { fan: [4, 0, 0], paths: [0, 9, 0], dots: [0, 0, 50] }[kind],
      );
    }
  });

  test("writes what each band holds, the widest first, each inside the one before", () => {
    const { bands } = rowsOf("fan");
    expect(bands.map(({ label }) => label.replace("\u00a0", " "))).toEqual([
      "95 %",
      "80 %",
      "50 %",
      "30 %",
    ]);
    bands.slice(1).forEach(({ low, high }, index) => {
      low.forEach((value, year) => {
        expect(value).toBeGreaterThanOrEqual(bands[index]?.low[year] ?? 0);
      });
      high.forEach((value, year) => {
        expect(value).toBeLessThanOrEqual(bands[index]?.high[year] ?? 0);
      });
    });
  });

  test("has the same axis for every kind, and a table of quantiles without holes", () => {
    expect(new Set(fanKinds.map((kind) => rowsOf(kind).extent.join())).size).toBe(1);
    const { columns, rows } = rowsOf("fan").table();
    expect(rows).toHaveLength(30);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) expect(Number.isFinite(cell)).toBe(true);
    }
  });

  test("as many dots lie above a limit as the answer says of fifty", () => {
    const { dots } = rowsOf("dots");
    for (const limit of [5000, 9000, 15_000, 22_000]) {
      const told = Number(
        chanceText(cost.simulation.probability(2050, limit), { draws: 8192, context: nb }).ofFifty,
      );
      const seen = dots.filter((dot) => dot > limit).length;
      expect(Math.abs(told - seen)).toBeLessThanOrEqual(1);
    }
  });

  test("a cost per inhabitant says of what age", () => {
    const text = quantityText("perInhabitant", nb, { ages: "80plus" });
    expect(text.subject).toBe("kostnaden per innbygger på 80 år og over");
    expect(text.unitSentence).toMatch(/^Kroner per innbygger på 80 år og over, faste/);
    expect(quantityText("perInhabitant", nb).subject).toBe("kostnaden per innbygger");
  });

  test("of a municipality names it", () => {
    const selection = { fixedShare: 0.15, local: noLocalValues(2025, baseline.breakpoints) };
    const members = municipalityTables.municipalities.slice(0, 1);
    const result = drawPlace(
      { tables: municipalityTables, members, selection },
      { scenario, uncertainty },
    );
    const text = quantityText("municipality", nb, { place: "Halden" });
    const { title } = fanRows(
      result,
      { kind: "fan", year: 2050, limit: 1, text, scenario: "s" },
      nb,
    );
    expect(title).toMatch(/kostnaden i Halden i 2050 er mellom \d/);
  });
});

describe.each(locales)("the 80 % interval on the main chart (%s)", (locale) => {
  const context = viewContext(locale);
  const presets = computePresets(tables, scenario);
  const rows = totalRows(computeScenario(tables, scenario), presets, context);
  const simulation = simulate(tables, scenario, uncertainty);
  const laid = withSpan(rows, { simulation, rho: uncertainty.rho }, context);

  test("is laid over the chart, in its summary, source and table, and changes nothing else", () => {
    const { span, summary, source, table, ...rest } = laid.rows;
    expect(span?.low.at(-1)).toBe(simulation.quantile(0.1, 2050));
    expect(span?.high.at(-1)).toBe(simulation.quantile(0.9, 2050));
    expect(span?.label.replace("\u00a0", " ")).toMatch(/^80 ?%$/);
    expect(rest).toMatchObject({ title: rows.title, bands: rows.bands, lines: rows.lines });
    expect(summary).toContain(rows.summary);
    expect(source).toMatch(/80 (prosent|per cent).*50\s?%.*8.192$/);
    // What is shown is the text in parts, where there is one.
    expect(sentenceText(rest.told?.source?.parts ?? [])).toBe(source);
    const [plain, twin] = [rows.table(), table()];
    expect(twin.columns).toHaveLength(plain.columns.length + 2);
    for (const row of twin.rows) expect(row).toHaveLength(twin.columns.length);
  });

  test("follows the scenario's sentence as per cent and odds", () => {
    const sentence = sentenceText(laid.more);
    expect(sentence).toMatch(/^ (?=.*2050).*80 (prosent|per cent).*odds 4 .*kr\.$/);
    expect(sentence).not.toMatch(vague);
  });

  test("opens the numbers that are said of it, and how many draws it is of", () => {
    const quantityOf = (stated: StatedNumber) =>
      ofTotal(stated, { tables, scenario, uncertainty }, context);
    expect(wrongTold(laid.rows, quantityOf, context)).toEqual([]);
    const asked = laid.rows.told?.source?.numbers.map(({ id }) => id);
    expect(asked).toEqual(expect.arrayContaining(["draws", "dependence"]));
    const ground = { tables, result: computeScenario(tables, scenario), uncertainty };
    const ends = laid.more.flatMap((part) => (typeof part === "string" ? [] : [part]));
    const toldIds = ["spanChance", "spanOdds", "spanLow", "spanHigh"];
    expect(ends.map(({ id }) => id)).toEqual(toldIds);
    const { money, integer } = context.format;
    for (const { id, value } of ends) {
      const [end] = ofScenario(id, ground, context);
      const found = recomputed(known(end ?? null));
      expect([money(found), integer(found), percentInWords(found, context)]).toContain(value);
    }
  });
});

describe.each(locales)("rows of what lies behind the band (%s)", (locale) => {
  const context = viewContext(locale);

  test("layers say what each adds, and what it would add when off", () => {
    const off = { ...uncertainty, rho: 0, layers: { growth: true, baseline: false } };
    for (const one of [uncertainty, off]) {
      const widths = layerWidths(tables, scenario, one, 2050);
      const rows = layerRows(one, { tables, scenario, year: 2050, widths }, context);
      expect(sentenceText(rows.width)).toMatch(/\d/);
      for (const { adds, help, name, isOn } of rows.parts) {
        expect(sentenceText(adds)).toMatch(/\d/);
        expect([sentenceText(help), name]).not.toContain("");
        expect(/would|ville/.test(sentenceText(adds))).toBe(!isOn);
      }
    }
    const rows = layerRows(uncertainty, { tables, scenario, year: 2050, widths: null }, context);
    expect(rows.parts.map(({ adds }) => adds)).toEqual([[], [], []]);
  });

  test("every rate has its interval, the report's unless the reader has set one", () => {
    const rows = spreadRows(scenario, baseline, uncertainty, context);
    const ends = rows.flatMap(({ rates }) => rates);
    expect(ends).toHaveLength(12);
    for (const { low, rate, high, min, max, isOwn } of ends) {
      expect(min < low && low <= rate && rate <= high && high < max).toBe(true);
      expect(isOwn).toBe(false);
    }
    const [first] = ends;
    expect([first?.low, first?.high]).toEqual([
      baseline.presets.low.ehr[0],
      baseline.presets.high.ehr[0],
    ]);
  });

  test("drivers are sorted, with the finding in the title, and none when all is off", () => {
    const options = {
      scenario,
      year: 2050,
      center: 9400,
      points: 2048,
      scenarioLine: "s",
    };
    const rows = driverRows(sensitivity(tables, scenario, uncertainty, 2050), options, context);
    expect(rows.rows).toHaveLength(13);
    expect(rows.title).toMatch(/2021.*2050.*\d+\s?%/);
    expect(rows.table().rows).toHaveLength(13);
    const none = driverRows([], options, context);
    expect(none.title).not.toMatch(/undefined/);
    expect(none.table().rows).toEqual([]);
  });

  test("the words beside the chart give both biases of the survey with their direction", () => {
    const { lists } = basisRows(tables, context);
    const [, leftOut] = lists.map(({ items }) => items.map(sentenceText).join(" "));
    expect(leftOut).toMatch(/for høyt|too high/);
    expect(leftOut).toMatch(/for lavt|too low/);
    expect(leftOut?.match(/3\.4\.3/g)).toHaveLength(3);
  });
});
