import { expect, test } from "vitest";
import { atYear } from "../../../src/model/core/series.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { drawQuantity } from "../../../src/model/uncertainty/quantity-result.js";
import { usualUncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { ofNumber, ofQuantile } from "../../../src/pages/parts/explain-number.js";
import { quantileTable } from "../../../src/view/uncertainty/quantile-table.js";
import { quantityText } from "../../../src/view/uncertainty/quantity-text.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../../view/context.js";
import { muteColumns, wrongCells } from "./wrong-cells.js";

const context = viewContext("nb");
const scenario = presetScenario(tables.baseline, "medium", report);
const uncertainty = { ...usualUncertainty, size: 500 };

test.each(["cost", "perInhabitant", "breakEvenPresent", "breakEvenYearly"] as const)(
  "a quantile is taken between two draws, a path is its scenario's: %s",
  (id) => {
    const result = { ...drawQuantity(id, { tables, scenario, uncertainty }), uncertainty };
    const table = quantileTable(result, quantityText(id, context), context);
    const { years } = result.simulation;
    for (const row of years.keys())
      expect(
        wrongCells(table, row, (stated) => {
          const { year, part } = stated;
          return part === undefined
            ? ofNumber(stated, tables, scenario)
            : ofQuantile({ year, part }, result, context);
        }),
      ).toEqual([]);
    expect(muteColumns(table)).toEqual(["År"]);
  },
);

test("the named part of the draws lies below", () => {
  const result = { ...drawQuantity("cost", { tables, scenario, uncertainty }), uncertainty };
  const { value, about } = ofQuantile({ year: 2050, part: 0.9 }, result, context);
  const below = result.simulation.draws(2050).filter((draw) => draw < value).length;
  expect(below / uncertainty.size).toBeCloseTo(0.9, 2);
  expect(about.label).toBe("90");
  expect(value).toBeGreaterThan(atYear(result.simulation.years, result.own, 2050));
});
