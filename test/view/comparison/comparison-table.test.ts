import { describe, expect, test } from "vitest";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { withGain, withStaffing } from "../../../src/model/scenario/with-staffing.js";
import { compareResults } from "../../../src/view/comparison/compared.js";
import { comparedPerInhabitantRows } from "../../../src/view/comparison/comparison-charts.js";
import { assumptionTable, resultTable } from "../../../src/view/comparison/comparison-table.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");
const medium = presetScenario(tables.baseline, "medium", report);
const aged = (ages: "all" | "67plus") => ({
  ...medium,
  population: { ...medium.population, ages },
});
const compared = (...ages: ("all" | "67plus")[]) =>
  compareResults(
    ages.map((one) => computeScenario(tables, aged(one))),
    nb,
  );
const perInhabitant = (...ages: ("all" | "67plus")[]) =>
  resultTable(compared(...ages), nb)
    .groups.flatMap(({ rows }) => rows)
    .find(({ name }) => name.startsWith("Per innbygger"));

describe("cost per inhabitant of scenarios side by side", () => {
  test("of different ages says so, and whose each line and number is", () => {
    const rows = comparedPerInhabitantRows(compared("all", "67plus"), nb);
    expect(rows.title).toBe("Kostnaden er delt på ulike aldersgrupper og kan ikke sammenlignes");
    expect(rows.lines.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^A .* \(alle\) /),
      expect.stringMatching(/^B .* \(67\+\) /),
    ]);
    expect(rows.summary).toContain("per innbygger 67+");
    expect(JSON.stringify(rows.table().columns)).toContain("per innbygger 67+");
    expect(perInhabitant("all", "67plus")?.cells.map(({ text }) => text)).toEqual([
      expect.stringMatching(/kr per innbygger$/),
      expect.stringMatching(/kr per innbygger 67\+$/),
    ]);
  });

  test("of the same ages names them once", () => {
    const rows = comparedPerInhabitantRows(compared("67plus", "67plus"), nb);
    expect(rows.title).toMatch(/^Per innbygger 67\+: /);
    expect(rows.source).toMatch(/^Kroner per innbygger 67\+, /);
    expect(rows.lines[0]?.label).not.toContain("(");
    expect(perInhabitant("67plus", "67plus")?.name).toBe("Per innbygger 67+");
  });
});

test("what break-even rests on besides staffing stands among the assumptions, and is marked where it differs", () => {
  const rich = withGain(withStaffing(medium, { discountRate: 0.02 }), "ehr", {
    mnokPerYear: 500,
    fullYear: 2030,
  });
  const all = compareResults(
    [medium, rich].map((one) => computeScenario(tables, one)),
    nb,
  );
  const rows = assumptionTable(all, nb).groups.flatMap((group) => group.rows);
  const cells = (name: string) =>
    rows
      .find((row) => row.name === name)
      ?.cells.map(({ text, differs }) => [text.replaceAll("\u00a0", " "), differs]);
  expect(cells("Kalkulasjonsrente")).toEqual([
    ["4,0 %", false],
    ["2,0 %", true],
  ]);
  expect(cells("Andre gevinster i 2050")).toEqual([
    ["0,0 mill. kr", false],
    ["500 mill. kr", true],
  ]);
});
