import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { workbookBlob } from "../../../../src/components/core/workbook/workbook-file.js";
import { surveyedBaseline } from "../../../../src/model/core/surveyed-baseline.js";
import type { Tables } from "../../../../src/model/core/tables.js";
import { presetScenario, type Scenario } from "../../../../src/model/scenario/scenario.js";
import { scenarioWorkbook } from "../../../../src/view/sharing/workbook/scenario-workbook.js";
import { report, tables } from "../../../model/core/report-tables.js";
import { viewContext } from "../../context.js";
import { recalculated, wrongValues } from "./recalculated.js";
import { unpackWorkbook } from "./unpack-workbook.js";

const medium = presetScenario(tables.baseline, "medium", report);

async function fileOf(
  scenario: Scenario,
  locale: "nb" | "en" = "nb",
  from: Tables = tables,
): Promise<Uint8Array> {
  const context = viewContext(locale);
  const sheets = scenarioWorkbook(scenario, from, { context, link: "?v=2" });
  return new Uint8Array(await (await workbookBlob(sheets)).arrayBuffer());
}

/** Made up, of 2023: what a survey could find. */
const surveyId = "survey_2023_901.2_1500_362.4_2100_-120.5_9000_31_example";

describe("a workbook shows its numbers without being calculated", () => {
  test("from the cost of a survey, which it says", async () => {
    const baseline = surveyedBaseline(surveyId, tables.baseline);
    if (baseline === null) throw new Error("no baseline");
    const preset = presetScenario(baseline, "high", report);
    const gains = { ...preset.staffing.gains, ehr: { mnokPerYear: 300, fullYear: 2030 } };
    const scenario: Scenario = {
      ...preset,
      staffing: { ...preset.staffing, realCostGrowth: 0.01, gains },
    };
    const file = await fileOf(scenario, "nb", { ...tables, baseline });
    expect(wrongValues(file)).toEqual([]);
    const texts = Object.values(unpackWorkbook(file)).map((rows) => rows.flat().join(" "));
    const marked = texts.filter((text) => text.includes("Konstruert eksempel"));
    expect(marked).toHaveLength(2);
    // The report's cost of 2021, and how it was found, are nowhere: the workbook does not hold them.
    expect(texts.join(" ")).not.toMatch(
      /Kostnad 2021|kostnad(ene)? i 2021|rekonstruert|fra 2021,/i,
    );
  });

  // Found by the property of any scenario, in scenario-workbook.test.ts: a reason that was taken for
  // a formula.
  test("where a text of the user's begins like a formula", async () => {
    const reason = { text: "=1+1", source: "=", owner: "" };
    const file = await fileOf({ ...medium, rationale: { ...medium.rationale, ehr: reason } });
    expect(wrongValues(file)).toEqual([]);
    const cells = Object.values(unpackWorkbook(file)).flat(2);
    expect(cells).toEqual(expect.arrayContaining(["'=1+1", "'="]));
  });
});

describe("a workbook's labels", () => {
  test("follow the boundaries of the periods", async () => {
    const sheets = unpackWorkbook(await fileOf(medium));
    const rows = sheets.Forutsetninger ?? [];
    const boundary = rows.find((row) => row[5] === "breakpoints.2");
    if (boundary === undefined) throw new Error("no such boundary");
    boundary[1] = 2034;
    const values = recalculated(sheets).Forutsetninger ?? [];
    const labels = values.filter((row) => String(row[5]).startsWith("growthPerYear.ehr."));
    expect(labels.map(([label]) => label)).toEqual(["2021–2025", "2025–2034", "2034–2050"]);
  });

  test("say whom the cost is divided by", async () => {
    const scenario = { ...medium, population: { ...medium.population, ages: "80plus" as const } };
    const cells = Object.values(unpackWorkbook(await fileOf(scenario))).flat(2);
    expect(cells).toContain("Kr per innbygger på 80 år og over");
    expect(cells).toContain("Innbyggere på 80 år og over (SSB)");
    expect(cells).not.toContain("Kr per innbygger");
  });

  test("say that amounts are estimates, and how sure those of 2021 are", async () => {
    const rows = unpackWorkbook(await fileOf(medium)).Resultat ?? [];
    expect(rows.flat()).toContain("Alle beløp er anslag, ikke regnskap.");
    // Golden: OE 2022-78, ch. 3.4: 95 % interval 1.3 to 7.7 bn.
    expect(rows.flat().find((cell) => String(cell).startsWith("Usikkerhet i 2021"))).toContain(
      "1,3–\u20607,7",
    );
  });
});

test("a workbook tells programs how to show, check and print it", async () => {
  const files = Object.entries(unzipSync(await fileOf(medium)));
  const xml = new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
  expect(xml.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  expect(xml.get("xl/workbook.xml")).toContain(">Beregning!$A:$A,Beregning!$1:$7</definedName>");
  expect(xml.get("xl/styles.xml")).toContain('<cellStyle name="Normal"');
  expect(xml.get("xl/worksheets/sheet1.xml")).toContain("<formula1>-0.5</formula1><formula2>1<");
  for (const number of [1, 2, 3, 4])
    expect(xml.get(`xl/worksheets/sheet${number}.xml`)).toMatch(
      /<worksheet[^>]*><sheetPr>.*<\/sheetData>(<dataValidations.*<\/dataValidations>)?<pageMargins.*<pageSetup/,
    );
  expect(xml.get("xl/worksheets/sheet3.xml")).toContain('<drawing r:id="rId-chart"/></worksheet>');
  expect(xml.get("xl/charts/chart1.xml")).toContain("Beregning!$G$8:$G$37");
});
