import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workbookBlob } from "../../../src/components/core/workbook/workbook-file.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { decodeScenario } from "../../../src/model/sharing/scenario-json.js";
import { simulate } from "../../../src/model/uncertainty/simulation.js";
import { usualUncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { uncertaintyOf } from "../../../src/model/uncertainty/uncertainty-file.js";
import { locales } from "../../../src/view/core/locale.js";
import type { Sheet } from "../../../src/view/core/sheet.js";
import type { ReadSheet } from "../../../src/view/core/workbook.js";
import { scenarioProblemText } from "../../../src/view/sharing/scenario-problem-text.js";
import { readWorkbook } from "../../../src/view/sharing/workbook/read-workbook.js";
import { scenarioWorkbook } from "../../../src/view/sharing/workbook/scenario-workbook.js";
import { quantileSheet } from "../../../src/view/uncertainty/quantile-sheet.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";
import { readSheets } from "../sharing/workbook/read-sheets.js";

const scenario = presetScenario(tables.baseline, "high", report);
const uncertainty = { ...usualUncertainty, rho: 0.8, seed: 7 };

/** As the scenario page reads a file. */
const readBack = (sheets: readonly ReadSheet[]) =>
  readWorkbook(sheets, (json) => {
    const [reading, filed] = [decodeScenario(json, tables), uncertaintyOf(json)];
    return { ...reading, ...filed, problems: [...reading.problems, ...filed.problems] };
  });

describe.each(locales)("the workbook's sheet of quantiles (%s)", (locale) => {
  const context = viewContext(locale);
  const sheet = quantileSheet(scenario, { tables, uncertainty }, context);

  test("has a row a year, with the numbers of the simulation", () => {
    const years = sheet.data.filter(([head]) => typeof head?.value === "number");
    expect(years.map(([head]) => head?.value)).toEqual(
      Array.from({ length: 30 }, (_, index) => 2021 + index),
    );
    const drawn = simulate(tables, scenario, uncertainty);
    const last = years.at(-1)?.map((cell) => cell?.value);
    expect(last?.slice(1, 3)).toEqual(drawn.quantiles([0.025, 0.1], 2050));
  });

  const fileOf = async (quantiles: Sheet) => {
    const link = "https://example.org/?v=1";
    const sheets = [...scenarioWorkbook(scenario, tables, { context, link }), quantiles];
    return readSheets(await workbookBlob(sheets));
  };

  test("gives scenario and uncertainty back from the file", async () => {
    expect(readBack(await fileOf(sheet))).toMatchObject({
      scenario,
      uncertainty,
      problems: [],
    });
  });

  test("gives them back wherever its columns are moved or put in, and what is usual too", async () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
    for (const set of [uncertainty, usualUncertainty]) {
      const sheets = await fileOf(quantileSheet(scenario, { tables, uncertainty: set }, context));
      fc.assert(
        fc.property(orders, (order) => {
          const moved = withRows(sheets, (row) => order.map((at) => row[at] ?? null));
          expect(readBack(moved)).toMatchObject({ scenario, uncertainty: set, problems: [] });
        }),
      );
    }
  });

  test("finds it by a key with a space after it, and names the cell of a text that sets nothing", async () => {
    const sheets = await fileOf(sheet);
    const typed = (from: string, to: string) =>
      withRows(sheets, (row) => row.map((cell) => (cell === from ? to : cell)));
    expect(readBack(typed("uncertainty", "uncertainty "))).toMatchObject({
      uncertainty,
      problems: [],
    });
    const { problems } = readBack(typed("rho=0.8&seed=7", "høy"));
    expect(problems).toMatchObject([{ field: `${sheet.sheet}!B3`, value: "høy" }]);
  });

  test("says so where what was set can't be found, and reads the scenario", async () => {
    const sheets = await fileOf(sheet);
    const without = (gone: number) => (row: readonly unknown[]) =>
      row.filter((_, column) => column !== gone);
    for (const change of [without(1), without(5), () => []]) {
      const reading = readBack(withRows(sheets, change));
      expect(reading).toMatchObject({
        scenario,
        uncertainty: usualUncertainty,
        problems: [{ field: sheet.sheet, kind: "lostSetting" }],
      });
      const [told] = reading.problems.map((problem) => scenarioProblemText(problem, context));
      expect(told).toMatch(locale === "nb" ? /^Det som var satt/ : /^What was set/);
      expect(told).toMatch(/B\b.*«uncertainty»|B\b.*“uncertainty”/);
    }
  });

  test("names its own cell where a setting is wrong or stands twice", async () => {
    const sheets = await fileOf(sheet);
    const wrong = withRows(sheets, (row) =>
      row.map((cell) => (cell === "rho=0.8&seed=7" ? "rho=8&seed=7" : cell)),
    );
    expect(readBack(wrong)).toMatchObject({
      uncertainty: { ...usualUncertainty, seed: 7 },
      problems: [{ field: `${sheet.sheet}!B3`, value: "8" }],
    });
    const twice = sheets.map((one) =>
      one.sheet === sheet.sheet ? { ...one, data: [...one.data, one.data[2] ?? []] } : one,
    );
    expect(readBack(twice)).toMatchObject({
      uncertainty: usualUncertainty,
      problems: [{ kind: "repeatedRow", value: "uncertainty" }],
    });
  });

  test("an earlier file, whose cell is empty where all was as usual, has nothing to tell", async () => {
    const sheets = withRows(await fileOf(sheet), (row) =>
      row.map((cell) => (cell === "rho=0.8&seed=7" ? null : cell)),
    );
    expect(readBack(sheets)).toMatchObject({ uncertainty: usualUncertainty, problems: [] });
  });

  /** The file's sheets, with each row of the sheet of quantiles changed. */
  const withRows = (
    sheets: readonly ReadSheet[],
    change: (row: readonly unknown[]) => readonly unknown[],
  ) =>
    sheets.map((one) => (one.sheet === sheet.sheet ? { ...one, data: one.data.map(change) } : one));
});
