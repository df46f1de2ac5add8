import { describe, expect, test } from "vitest";
import { readPublished } from "../../../loaders/published.js";
import { workbookBlob } from "../../../src/components/core/workbook/workbook-file.js";
import { comparisonCodec } from "../../../src/model/comparison/comparison-codec.js";
import { pinsCodec, withPin } from "../../../src/model/comparison/pins.js";
import { itemAt, last } from "../../../src/model/core/series.js";
import { specialistGrowth } from "../../../src/model/ledger/specialist-growth.js";
import { notebookScenario } from "../../../src/model/notebook/notebook-scenario.js";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario, type Scenario } from "../../../src/model/scenario/scenario.js";
import { decodeScenario } from "../../../src/model/sharing/scenario-json.js";
import {
  decodeLink,
  encodeLink,
  encodeNestedLink,
} from "../../../src/model/sharing/scenario-link.js";
import { soundScenario } from "../../../src/model/sharing/sound-scenario.js";
import { pinSheet } from "../../../src/view/comparison/pin-sheet.js";
import { sentenceText } from "../../../src/view/core/sentence-parts.js";
import { referenceScenario, targetScenario } from "../../../src/view/ledger/reference-scenario.js";
import { reportFigures } from "../../../src/view/ledger/report-figures.js";
import { totalRows } from "../../../src/view/result/total-rows.js";
import { memoRows } from "../../../src/view/sharing/memo-rows.js";
import { readWorkbook } from "../../../src/view/sharing/workbook/read-workbook.js";
import { scenarioWorkbook } from "../../../src/view/sharing/workbook/scenario-workbook.js";
import { readData } from "../../loaders/read-data.js";
import { report as assumptions, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";
import { readSheets } from "../sharing/workbook/read-sheets.js";

const report = reportFigures(readPublished(readData), viewContext("nb"));
const medium = presetScenario(tables.baseline, "medium", assumptions);
const growth = specialistGrowth(report.value, tables.prices);
const { total } = tables.baseline;

describe("referenceScenario", () => {
  const all = referenceScenario(medium, { kind: "asPaid", category: null }, growth, report);

  test("4.5 billion growing 6.04 % a year for 29 years", () => {
    const result = computeScenario(tables, all);
    expect(last(result.projection.total)).toBeCloseTo(total.mnok * 1.0604 ** 29, 6);
  });

  test("one category alone leaves the others as they were", () => {
    const choice = { kind: "since2017", category: "ehr" } as const;
    const one = referenceScenario(medium, choice, growth, report);
    expect(one.growthPerYear.other).toEqual(medium.growthPerYear.other);
    expect(one.rationale.other).toEqual(medium.rationale.other);
    for (const rate of one.growthPerYear.ehr)
      expect(rate).toBeCloseTo(growth.since2017.realPerYear, 4);
  });

  test("travels in a link with its name and reason", () => {
    const { scenario, problems } = decodeLink(`?${encodeLink(all, tables)}`, tables);
    expect(problems).toEqual([]);
    expect(scenario).toEqual(all);
    expect(scenario.rationale.ehr.source).toBe("IE-1085, kap. 3.6");
  });
});

describe("a reference goes where scenarios go", () => {
  const choice = { kind: "asPaid", category: "ehr" } as const;
  const grown = referenceScenario(medium, choice, growth, report);
  const { scenario: reaching } = targetScenario(
    medium,
    { share: 0.053, year: 2040 },
    tables,
    report,
  );
  const inLink = (scenario: Scenario) => encodeLink(scenario, tables);

  test("its name says which category grows so", () => {
    expect(grown.name).toBe("EPJ: Som helseregionene 2012–2020");
    expect(reaching.name).toMatch(/^5,3\s% av helse og omsorg i 2040$/);
  });

  test.each([grown, reaching])("into a line of the main chart, and its link: %#", (one) => {
    const pins = pinsCodec(tables);
    expect(pins.read(pins.write(withPin([], one, one.name)), {}).value).toEqual([one]);
    const [own, presets] = [computeScenario(tables, medium), computePresets(tables, medium)];
    const pinned = [computeScenario(tables, one)];
    const { lines } = totalRows(own, presets, report.context, { pinned });
    expect(lines.find(({ id }) => id === "series-A")?.label).toContain(one.name);
  });

  test.each([grown, reaching])("into a comparison: %#", (one) => {
    const codec = comparisonCodec(tables);
    const { value } = codec.read(`s=own&s=${encodeNestedLink(one, tables)}`, {
      scenario: medium,
      pins: [],
    });
    expect(value.entries).toEqual(["own", one]);
  });

  test.each([grown, reaching])("into a workbook and back, with its reasons: %#", async (one) => {
    const sheets = scenarioWorkbook(one, tables, { context: report.context, link: "" });
    const [sheet] = await readSheets(await workbookBlob(sheets));
    const { scenario, problems } = readWorkbook(sheet === undefined ? [] : [sheet], (json) =>
      decodeScenario(json, tables),
    );
    expect(problems).toEqual([]);
    expect(scenario).toEqual(one);
  });

  test("into a memo, with the growth and what it is from", () => {
    const { name, assumptions } = memoRows(computeScenario(tables, grown), report.context);
    expect(name).toBe(grown.name);
    expect(String(assumptions.rows[0])).toMatch(
      /6,0\s%.*som helseregionenes IKT-utgifter.*IE-1085, kap\. 3\.6/,
    );
  });

  test("beside another scenario into its memo: name, cost and what it is from", () => {
    const { notes } = memoRows(computeScenario(tables, medium), report.context, [
      computeScenario(tables, grown),
    ]);
    expect(sentenceText(itemAt(notes, 0).parts)).toMatch(
      /^Til sammenligning: A EPJ: Som helseregionene 2012–2020, [\d,]+\smrd\.\skr i 2050\. Realvekst 6,0\s% .*\(IE-1085, kap\. 3\.6\)\.$/,
    );
  });

  test("beside another scenario into its memo: reasons that end in a full stop get no second one", () => {
    const because = (text: string) => ({ text, source: "", owner: "" });
    const { rationale } = medium;
    const told = {
      ...medium,
      rationale: { ...rationale, ehr: because("Fordi A."), other: because("Fordi B.") },
    };
    const { notes } = memoRows(computeScenario(tables, medium), report.context, [
      computeScenario(tables, told),
    ]);
    expect(sentenceText(itemAt(notes, 0).parts)).toMatch(/ Fordi A; Fordi B\.$/);
  });

  test("beside another scenario into its workbook: every year, and the reason", () => {
    const sheet = pinSheet(medium, { tables, pins: [grown, reaching] }, report.context);
    const cells = sheet.data.map((row) => row.map((cell) => cell?.value));
    const totals = [grown, reaching, medium].map((one) => computeScenario(tables, one).projection);
    expect(cells).toContainEqual([2050, ...totals.map(({ total }) => last(total))]);
    expect(JSON.stringify(cells)).toContain("som helseregionenes IKT-utgifter · IE-1085, kap. 3.6");
  });

  test("into a notebook, by its link", () => {
    const scenario = soundScenario(inLink(reaching), tables);
    const inNotebook = notebookScenario({ ...tables, specialist: growth }, scenario, scenario.name);
    expect(inNotebook.name).toBe(reaching.name);
    const { total } = computeScenario(tables, reaching).projection;
    expect(inNotebook.total(2050)).toBe(last(total));
  });

  test("a notebook's own words give what the page does", () => {
    const inNotebook = notebookScenario({ ...tables, specialist: growth }, medium, "Middels");
    const same = inNotebook.growingAs(choice).assumptions;
    expect(same.growthPerYear).toEqual(grown.growthPerYear);
    const target = inNotebook.reaching({ share: 0.053, year: 2040 }).assumptions;
    expect(target.growthPerYear).toEqual(reaching.growthPerYear);
  });
});

describe("targetScenario", () => {
  test.each([
    ["specialistShare2020", 2030],
    ["gartnerShare", 2040],
    ["gartnerShare", 2050],
  ])("%s of health and care cost in %d, and from then on", (id, year) => {
    const share = report.value(id);
    const { scenario, target } = targetScenario(medium, { share, year }, tables, report);
    const { projection, comparison } = computeScenario(tables, scenario);
    const at = projection.years.indexOf(year);
    // Rates are carried to a hundredth of a per cent.
    expect(comparison.shareOfCare[at]).toBeCloseTo(share, 3);
    expect(projection.total[at]).toBeCloseTo(target.cost, -2);
    expect(last(comparison.shareOfCare)).toBeCloseTo(share, 3);
    const { scenario: back } = decodeLink(`?${encodeLink(scenario, tables)}`, tables);
    expect(back).toEqual(scenario);
  });
});
