import fc from "fast-check";
import { expect, test } from "vitest";
import { costMeasures } from "../../../src/model/core/cost-measure.js";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import type { Scenario } from "../../../src/model/scenario/scenario.js";
import { ofNumber } from "../../../src/pages/parts/explain-figure.js";
import { withPrices } from "../../../src/view/core/view-context.js";
import type { TableRows } from "../../../src/view/figure/figure.js";
import { breakEvenRows } from "../../../src/view/result/break-even-rows.js";
import { categoriesRows } from "../../../src/view/result/category-rows.js";
import { financingRows } from "../../../src/view/result/financing-rows.js";
import { perInhabitantRows } from "../../../src/view/result/per-inhabitant-rows.js";
import { staffingRows } from "../../../src/view/result/staffing-rows.js";
import { totalRows } from "../../../src/view/result/total-rows.js";
import { waterfallRows } from "../../../src/view/result/waterfall-rows.js";
import { tables } from "../../model/core/report-tables.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { arbitraryScenario } from "../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../../view/context.js";
import { statedCells } from "../../view/stated-cells.js";

function tablesOf(scenario: Scenario): TableRows[] {
  const context = withPrices(viewContext("nb"), scenario.prices);
  const result = computeScenario(tables, scenario);
  const presets = computePresets(tables, scenario);
  return [
    totalRows(result, presets, context),
    categoriesRows(result, presets, context),
    perInhabitantRows(result, presets, context),
    waterfallRows(result, context),
    ...costMeasures.map((measure) => staffingRows(result, context, measure)),
    breakEvenRows(result, context),
    financingRows(result, context),
  ].map(({ table }) => table());
}

test("the numbers of a scenario's tables are what their arithmetic gives", () => {
  fc.assert(
    fc.property(arbitraryScenario, fc.nat(), (scenario, seed) => {
      for (const table of tablesOf(scenario)) {
        const cells = statedCells(table);
        expect(cells.length).toBeGreaterThan(0);
        // One row of each table and its last, in every column that opens its arithmetic.
        const row = seed % table.rows.length;
        for (const cell of cells.filter((one) => [row, table.rows.length - 1].includes(one.row))) {
          const value = recomputed(ofNumber(cell.stated, tables, scenario));
          const error = Math.abs(value - cell.value) / Math.max(1e-6, Math.abs(cell.value));
          expect([
            table.caption,
            cell.stated,
            error < 1e-6 || Math.abs(value - cell.value) < 1e-6,
          ]).toEqual([table.caption, cell.stated, true]);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test("no column of numbers but the years is without its arithmetic", () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const columns = tablesOf(scenario).flatMap((table) => table.columns);
      const numbers = columns.filter((column) => typeof column === "object");
      const mute = numbers.filter(({ stated }) => stated === undefined);
      expect(new Set(mute.map(({ label }) => label))).toEqual(new Set(["År"]));
    }),
    { numRuns: 5 },
  );
});
