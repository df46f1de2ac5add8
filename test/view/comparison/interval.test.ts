import { expect, test } from "vitest";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { compareResults } from "../../../src/view/comparison/compared.js";
import { comparedTotalRows } from "../../../src/view/comparison/comparison-charts.js";
import { resultTable } from "../../../src/view/comparison/comparison-table.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");
const all = compareResults(
  (["low", "medium"] as const).map((preset) =>
    computeScenario(tables, presetScenario(tables.baseline, preset, report)),
  ),
  nb,
);
const rows = resultTable(all, nb).groups.flatMap((group) => group.rows);
const row = (name: RegExp) =>
  rows.find((one) => name.test(one.name))?.cells.map(({ text }) => text.replace(/\u00a0/g, " "));

test("2021 carries its interval, in the chart's text and in the table (OE 2022-78 ch. 3.4.1)", () => {
  expect(
    comparedTotalRows(all, nb)
      .source.replace(/\u00a0/g, " ")
      .replace(/\u2060/g, ""),
  ).toContain(
    "Kostnad i 2021: 4,5 mrd. kr (95 %: 1,3–7,7, bare statistisk usikkerhet, 14 kommuner)",
  );
  expect(row(/^Sum 2021 \(95.%: 1,3–\u20607,7/)).toEqual(["4,5 mrd. kr", "4,5 mrd. kr"]);
});

test("one-year and present-value break-even stand under each other", () => {
  expect(row(/ett år$/)).toContain("5,1 %");
  expect(row(/nåverdi$/)).toContain("6,9 %");
});
