import { describe, expect, test } from "vitest";
import { workbookBlob } from "../../../src/components/core/workbook/workbook-file.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { decodeScenario } from "../../../src/model/sharing/scenario-json.js";
import { simulate } from "../../../src/model/uncertainty/simulation.js";
import { usualUncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { uncertaintyOf } from "../../../src/model/uncertainty/uncertainty-file.js";
import { locales } from "../../../src/view/core/locale.js";
import { readWorkbook } from "../../../src/view/sharing/workbook/read-workbook.js";
import { scenarioWorkbook } from "../../../src/view/sharing/workbook/scenario-workbook.js";
import { quantileSheet } from "../../../src/view/uncertainty/quantile-sheet.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";
import { readSheets } from "../sharing/workbook/read-sheets.js";

const scenario = presetScenario(tables.baseline, "high", report);
const uncertainty = { ...usualUncertainty, rho: 0.8, seed: 7 };

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

  test("gives scenario and uncertainty back from the file", async () => {
    const link = "https://example.org/?v=1";
    const sheets = [...scenarioWorkbook(scenario, tables, { context, link }), sheet];
    const reading = readWorkbook(await readSheets(await workbookBlob(sheets)), (json) => ({
      ...decodeScenario(json, tables),
      filed: uncertaintyOf(json),
    }));
    expect(reading).toMatchObject({ scenario, problems: [], filed: { uncertainty, problems: [] } });
  });
});
