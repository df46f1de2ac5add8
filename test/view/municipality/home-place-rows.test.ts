import fc from "fast-check";
import { expect, test } from "vitest";
import { last } from "../../../src/model/core/series.js";
import { homePlace } from "../../../src/model/municipality/home-place.js";
import { selectionGround } from "../../../src/model/municipality/municipality-link.js";
import { computeMunicipality } from "../../../src/model/municipality/municipality-result.js";
import { presetScenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import { homePlaceRows } from "../../../src/view/municipality/home-place-rows.js";
import { placeSheet } from "../../../src/view/municipality/place-sheet.js";
import { report } from "../../model/core/report-tables.js";
import { arbitrarySelection } from "../../model/municipality/arbitrary-selection.js";
import { municipalityTables as tables } from "../../model/municipality/municipality-tables.js";
import { arbitraryScenario } from "../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../context.js";

const context = viewContext("nb");
const medium = presetScenario(tables.baseline, "medium", report);
const { usual } = selectionGround(tables);
const tynset = { ...usual, numbers: ["3427"] };

test("the top bar says what the municipality page says", () => {
  fc.assert(
    fc.property(arbitraryScenario, arbitrarySelection, (scenario, selection) => {
      const { estimate, presets, nearest, isPreset } = computeMunicipality(
        tables,
        scenario,
        selection,
      );
      const home = homePlace(tables, scenario, selection);
      expect(home.cost).toBe(last(estimate.total));
      expect(home.change).toBe(
        isPreset ? null : last(estimate.total) - last(presets[nearest].total),
      );
    }),
    { numRuns: 20 },
  );
});

test("a workbook's sheet of it says so, and holds the estimate of every year", () => {
  const result = computeMunicipality(tables, medium, tynset);
  const { data, sheet } = placeSheet(result, context);
  expect(sheet).toBe("Kommune (anslag)");
  expect(data[0]?.[0]?.value).toMatch(/^Tynset/);
  expect(data[1]?.[0]?.value).toMatch(/^Anslag/);
  const totals = data.slice(-30).map((row) => row[5]?.value);
  expect(totals).toEqual(result.estimate.total);
});

test("it is said to be an estimate, and what the change adds", () => {
  const rows = (scenario: typeof medium) =>
    homePlaceRows(homePlace(tables, scenario, tynset), tables.municipalities, context);
  expect(rows(medium).name).toBe("Tynset");
  const [, number] = /^anslag (\d+,?\d*) mill\.$/.exec(rows(medium).amount) ?? [];
  expect(rows(medium).sentence).toContain(`: ${number} mill.`.replace(" mill", "\u00a0mill"));
  const higher = rows(withGrowth(medium, "ehr", 2, 0.005));
  expect(higher.amount).toMatch(/^anslag .*, \+\d/);
  expect(higher.sentence).toMatch(/av denne endringen \(mot .* vekst\)\. Beløpet er et anslag\.$/);
});
