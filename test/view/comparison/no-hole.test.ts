import fc from "fast-check";
import { expect, test } from "vitest";
import { comparisonLimits } from "../../../src/model/comparison/comparison.js";
import { computeScenario } from "../../../src/model/result/scenario-result.js";
import { attributionRows } from "../../../src/view/comparison/attribution-rows.js";
import { type Compared, compareResults } from "../../../src/view/comparison/compared.js";
import {
  comparedBreakEvenRows,
  comparedPerInhabitantRows,
  comparedTotalRows,
} from "../../../src/view/comparison/comparison-charts.js";
import { assumptionTable, resultTable } from "../../../src/view/comparison/comparison-table.js";
import { locales } from "../../../src/view/core/locale.js";
import { type ViewContext, withPrices } from "../../../src/view/core/view-context.js";
import { tables } from "../../model/core/report-tables.js";
import { arbitraryScenario } from "../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../context.js";
import { figureHoles, holes } from "../holes.js";

/** Bars of totals are of no category. */
const totals = /\.bars\.\d+\.category$/;

function comparisonHoles(all: readonly Compared[], context: ViewContext): string[] {
  return [
    ...figureHoles("total", comparedTotalRows(all, context)),
    ...figureHoles("perInhabitant", comparedPerInhabitantRows(all, context)),
    ...figureHoles("breakEven", comparedBreakEvenRows(all, context)),
    ...figureHoles("difference", attributionRows(all, [0, all.length - 1], context), totals),
    ...holes(resultTable(all, context), "results"),
    ...holes(assumptionTable(all, context), "assumptions"),
  ];
}

test("no figure, table or sentence of any scenarios has a hole", () => {
  const some = fc.array(arbitraryScenario, {
    minLength: comparisonLimits.min,
    maxLength: comparisonLimits.max,
  });
  const nameless = { text: "", source: "", owner: "" };
  fc.assert(
    fc.property(some, arbitraryScenario, (scenarios, { prices }) => {
      const rationale = {
        ehr: nameless,
        welfareTechnology: nameless,
        nationalSolutions: nameless,
        other: nameless,
      };
      const results = scenarios.map((one) =>
        computeScenario(tables, { ...one, name: "", rationale, prices }),
      );
      for (const locale of locales) {
        const context = withPrices(viewContext(locale), prices);
        expect(comparisonHoles(compareResults(results, context), context)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
