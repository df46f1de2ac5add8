import { expect, test } from "vitest";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario, type Scenario } from "../../../src/model/scenario/scenario.js";
import { compareResults } from "../../../src/view/comparison/compared.js";
import {
  comparedBreakEvenRows,
  comparedPerInhabitantRows,
  comparedTotalRows,
} from "../../../src/view/comparison/comparison-charts.js";
import { totalRows } from "../../../src/view/result/total-rows.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");
const preset = (id: "low" | "high", more: Partial<Scenario> = {}) =>
  computeScenario(tables, { ...presetScenario(tables.baseline, id, report), ...more });
const compared = compareResults([preset("low"), preset("high", { name: "Rask" })], nb);

const names = ({ lines }: ReturnType<typeof comparedTotalRows>) =>
  lines.map(({ label, letter }) => [label, letter].map((text) => text?.replace(/\u00a0/g, " ")));

test("a compared line is named with its value as exact as in the title; its letter is short for it", () => {
  expect(names(comparedTotalRows(compared, nb))).toEqual([
    ["A Lav vekst 5,8", "A 5,8"],
    ["B Rask 19,2", "B 19,2"],
  ]);
  expect(names(comparedPerInhabitantRows(compared, nb))).toEqual([
    ["A Lav vekst 963", "A 963"],
    ["B Rask 3 185", "B 3 185"],
  ]);
  // 16,0 would be 16 without.
  const rest = compareResults([preset("low"), preset("low", { name: "Lik" })], nb);
  expect(names(comparedBreakEvenRows(rest, nb))[1]).toEqual([
    "A Lav vekst = B Lik 1,4",
    "A = B 1,4",
  ]);
});

test("what is held fast is lettered in the main chart, and the picture says whose letters they are", () => {
  const own = preset("low");
  const presets = { low: own, medium: own, high: preset("high") };
  const rows = totalRows(own, presets, nb, { pinned: [preset("high", { name: "Rask" })] });
  expect(rows.lines.find(({ id }) => id === "series-A")).toMatchObject({
    label: "Høy = A Rask 19,2",
    letter: "Høy = A 19,2",
  });
  expect(rows.scenario).toMatch(/ · A Rask$/);
});
