import fc from "fast-check";
import { HyperFormula } from "hyperformula";
import { describe, expect, test } from "vitest";
import { workbookBlob } from "../../../../src/components/core/workbook/workbook-file.js";
import { presetIds } from "../../../../src/model/core/baseline.js";
import { categories } from "../../../../src/model/core/category.js";
import { computeScenario } from "../../../../src/model/result/scenario-result.js";
import {
  presetScenario,
  type Scenario,
  withGrowth,
} from "../../../../src/model/scenario/scenario.js";
import { decodeScenario } from "../../../../src/model/sharing/scenario-json.js";
import { locales } from "../../../../src/view/core/locale.js";
import { calculationPlace } from "../../../../src/view/sharing/workbook/calculation-place.js";
import { readWorkbook } from "../../../../src/view/sharing/workbook/read-workbook.js";
import { scenarioWorkbook } from "../../../../src/view/sharing/workbook/scenario-workbook.js";
import { report, tables } from "../../../model/core/report-tables.js";
import { arbitraryScenario } from "../../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../../context.js";
import { readSheets } from "./read-sheets.js";
import { recalculated, wrongValues } from "./recalculated.js";
import { type FileCell, unpackWorkbook } from "./unpack-workbook.js";

const nb = viewContext("nb");
const decode = (json: unknown) => decodeScenario(json, tables);
const makeFile = (scenario: Scenario, context = nb) =>
  workbookBlob(scenarioWorkbook(scenario, tables, { context, link: "?v=2" }));

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const unpack = async (file: Blob) => unpackWorkbook(await bytesOf(file));

/** The yearly rows of the calculation sheet. */
const yearRows = ({ Beregning: rows = [] }: Record<string, unknown[][]>) =>
  rows.slice(calculationPlace.firstYear);

/** The yearly rows as computed anew; all that is written beside a formula is what it comes to. */
async function recalculatedRows(scenario: Scenario): Promise<unknown[][]> {
  const file = await bytesOf(await makeFile(scenario));
  const formulas = unpackWorkbook(file);
  const cells = Object.values(formulas).flat(2);
  expect(cells.filter((cell) => String(cell).startsWith("=")).length).toBeGreaterThan(600);
  const values = recalculated(formulas);
  expect(wrongValues(file, formulas, values)).toEqual([]);
  return yearRows(values);
}

const { column: at } = calculationPlace;

function expectSame(actual: unknown, expected: number | null | undefined, what: string): void {
  const [a, b] = [Number(actual), Number(expected)];
  if (typeof actual !== "number" || !(Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(b), 1e-3)))
    throw new Error(`${what}: the workbook has ${actual}, the page ${expected}`);
}

/** Every yearly number of the page against the recalculated file's, relative 1e-9. */
function expectEqual(rows: readonly unknown[][], scenario: Scenario): void {
  const { projection, perInhabitant, comparison } = computeScenario(tables, scenario);
  projection.years.forEach((year, index) => {
    const row = rows[index] ?? [];
    categories.forEach((category, place) => {
      expectSame(row[at.cost + place], projection.cost[category][index], `${category} ${year}`);
    });
    const size = projection.total[index] ?? 0;
    const difference = (actual: unknown, expected: number | undefined, what: string) =>
      expectSame(Number(actual) + size, (expected ?? Number.NaN) + size, what);
    expectSame(row[at.total], size, `total ${year}`);
    expectSame(row[at.perInhabitant], perInhabitant[index], `per inhabitant ${year}`);
    difference(row[at.extraStaffing], comparison.extraStaffing[index], `staffing ${year}`);
    difference(row[at.extraEhealth], comparison.extraEhealth[index], `e-health ${year}`);
    expectSame(row[at.gains], comparison.gains[index], `gains ${year}`);
    expectSame(row[at.shareOfCare], comparison.shareOfCare[index], `share ${year}`);
  });
}

describe("scenarioWorkbook", () => {
  test.each(presetIds)(
    "recalculated by another engine equals the page and what is written in it, for the report's %s",
    async (preset) => {
      const scenario = presetScenario(tables.baseline, preset, report);
      const rows = await recalculatedRows(scenario);
      expectEqual(rows, scenario);
      const { breakEven } = computeScenario(tables, scenario).comparison;
      expectSame(rows.at(-1)?.[at.breakEven], breakEven.at(-1), "break-even");
    },
  );

  test("recalculated equals the page and what is written in it, for any scenario", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScenario, async (scenario) => {
        expectEqual(await recalculatedRows(scenario), scenario);
      }),
      { numRuns: 15 },
    );
  });

  test("recalculates all when a rate is edited in it", async () => {
    const scenario = presetScenario(tables.baseline, "medium", report);
    const sheets = await unpack(await makeFile(scenario));
    edit(sheets.Forutsetninger, "growthPerYear.welfareTechnology.1", 0.0375);
    edit(sheets.Forutsetninger, "breakpoints.2", 2033);
    const edited = withGrowth(scenario, "welfareTechnology", 1, 0.0375);
    expectEqual(yearRows(recalculated(sheets)), {
      ...edited,
      breakpoints: [2021, 2025, 2033, 2050],
    });
  });

  test("has a result sheet of formulas that compute", async () => {
    const scenario = presetScenario(tables.baseline, "medium", report);
    const sheets = await unpack(await makeFile(scenario));
    const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3" });
    const values = engine.getSheetValues(engine.getSheetId("Resultat") ?? -1);
    // Golden: OE 2022-78, ch. 4.2 and 4.3: 4.5 bn in 2021, medium 9.3 to 9.5 bn in 2050.
    const total = values.find(([label]) => label === "Sum") ?? [];
    expect(Number(total[1])).toBeCloseTo(4499.75, 1);
    expect(Number(total[2])).toBeCloseTo(9399, 0);
    expect(values.flat().filter((value) => typeof value === "object" && value !== null)).toEqual(
      [],
    );
    engine.destroy();
  });
});

function edit(rows: FileCell[][] | undefined, key: string, value: FileCell): void {
  const row = rows?.find((cells) => cells[5] === key);
  if (row === undefined) throw new Error(`no row has the key ${key}`);
  row[1] = value;
}

describe("readWorkbook", () => {
  test("gives the same scenario back, in both languages", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScenario, fc.constantFrom(...locales), async (one, locale) => {
        const context = viewContext(locale);
        const reading = readWorkbook(await readSheets(await makeFile(one, context)), decode);
        expect(reading.problems).toEqual([]);
        expect(reading.scenario).toEqual(one);
      }),
      { numRuns: 15 },
    );
  });

  test("names the sheet and cell of what is damaged", async () => {
    const scenario = presetScenario(tables.baseline, "medium", report);
    const sheets = await readSheets(await makeFile(scenario));
    const damaged = sheets.map(({ sheet, data }) => ({
      sheet,
      data: data.map((row) =>
        row[5] === "growthPerYear.ehr.1" ? [row[0], "seks", ...row.slice(2)] : row,
      ),
    }));
    const place = data(sheets).findIndex((row) => row[5] === "growthPerYear.ehr.1") + 1;
    const [problem, ...others] = readWorkbook(damaged, decode).problems;
    expect(problem).toMatchObject({
      field: `Forutsetninger!B${place}`,
      kind: "textInCell",
      value: "seks",
    });
    expect(others).toEqual([]);
  });

  test("says what is missing: a row, the sheet, or all of it", async () => {
    const scenario = presetScenario(tables.baseline, "medium", report);
    const sheets = await readSheets(await makeFile(scenario));
    const short = sheets.map(({ sheet, data: rows }) => ({
      sheet,
      data: rows.filter((row) => row[5] !== "population.vintage"),
    }));
    expect(readWorkbook(short, decode).problems[0]).toMatchObject({
      field: "Forutsetninger: population.vintage",
      kind: "missing",
    });
    expect(readWorkbook(sheets.slice(1), decode).problems[0]).toMatchObject({
      field: "Forutsetninger / Assumptions",
      kind: "missing",
    });
    await expect(readSheets(new Blob(["not a workbook"]))).rejects.toThrow();
  });
});

function data(sheets: Awaited<ReturnType<typeof readSheets>>) {
  return sheets[0]?.data ?? [];
}
