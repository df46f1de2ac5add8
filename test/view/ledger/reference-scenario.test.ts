import { describe, expect, test } from "vitest";
import { readPublished } from "../../../loaders/published.js";
import { last } from "../../../src/model/core/series.js";
import { careCost } from "../../../src/model/ledger/care-cost.js";
import { careGrowthAfter, municipalTarget } from "../../../src/model/ledger/municipal-target.js";
import { specialistGrowth } from "../../../src/model/ledger/specialist-growth.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { decodeLink, encodeLink } from "../../../src/model/sharing/scenario-link.js";
import { viewContext } from "../../../src/view/core/view-context.js";
import { referenceScenario, targetScenario } from "../../../src/view/ledger/reference-scenario.js";
import { reportFigures } from "../../../src/view/ledger/report-figures.js";
import { readData } from "../../loaders/read-data.js";
import { report as assumptions, tables } from "../../model/core/report-tables.js";

const report = reportFigures(readPublished(readData), viewContext("nb"));
const medium = presetScenario(tables.baseline, "medium", assumptions);
const growth = specialistGrowth(report.value, tables.prices);
const { total } = tables.baseline;

describe("referenceScenario", () => {
  const all = referenceScenario(medium, { kind: "asPaid", category: null }, growth.asPaid, report);

  test("4.5 billion growing 6.04 % a year for 29 years", () => {
    const result = computeScenario(tables, all);
    expect(last(result.projection.total)).toBeCloseTo(total.mnok * 1.0604 ** 29, 6);
  });

  test("one category alone leaves the others as they were", () => {
    const choice = { kind: "since2017", category: "ehr" } as const;
    const one = referenceScenario(medium, choice, growth.since2017, report);
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

describe("targetScenario", () => {
  const care = careCost(tables, medium);

  test.each([
    ["specialistShare2020", 2030],
    ["gartnerShare", 2040],
    ["gartnerShare", 2050],
  ])("%s of health and care cost in %d, and from then on", (id, year) => {
    const share = report.value(id);
    const target = municipalTarget({ share, year }, care, total.mnok);
    const scenario = targetScenario(medium, target, careGrowthAfter(care, year), report);
    const { projection, comparison } = computeScenario(tables, scenario);
    const at = projection.years.indexOf(year);
    // Rates are carried to a hundredth of a per cent.
    expect(comparison.shareOfCare[at]).toBeCloseTo(share, 3);
    expect(last(comparison.shareOfCare)).toBeCloseTo(share, 3);
    const { scenario: back } = decodeLink(`?${encodeLink(scenario, tables)}`, tables);
    expect(back).toEqual(scenario);
  });
});
