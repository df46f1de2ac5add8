import { expect, test } from "vitest";
import { atYear } from "../../../src/model/core/series.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { drawQuantity } from "../../../src/model/uncertainty/quantity-result.js";
import { usualUncertainty } from "../../../src/model/uncertainty/uncertainty.js";
import { fanKinds } from "../../../src/model/uncertainty/uncertainty-view.js";
import { ofNumber, ofQuantile, ofSetting } from "../../../src/pages/parts/explain-number.js";
import { locales } from "../../../src/view/core/locale.js";
import type { StatedNumber } from "../../../src/view/figure/figure.js";
import { fanRows } from "../../../src/view/uncertainty/fan-rows.js";
import { quantileTable } from "../../../src/view/uncertainty/quantile-table.js";
import { quantityText } from "../../../src/view/uncertainty/quantity-text.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../../view/context.js";
import { muteColumns, wrongCells } from "./wrong-cells.js";
import { wrongTold } from "./wrong-told.js";

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

test.each(locales)(
  "so are the numbers of the fan's title and source, however it is drawn: %s",
  (locale) => {
    const shown = viewContext(locale);
    const none = { growth: false, baseline: false };
    for (const id of ["cost", "perInhabitant", "breakEvenPresent", "breakEvenYearly"] as const)
      for (const set of [uncertainty, { ...uncertainty, layers: none }]) {
        const result = {
          ...drawQuantity(id, { tables, scenario, uncertainty: set }),
          uncertainty: set,
        };
        for (const kind of fanKinds) {
          const text = quantityText(id, shown);
          const rows = fanRows(result, { kind, year: 2040, limit: 1, text, scenario: "" }, shown);
          expect(rows.told?.title?.numbers.length).toBe(set === uncertainty ? 4 : 1);
          expect(rows.told?.source?.numbers).toEqual([{ id: "draws" }]);
          const quantityOf = (stated: StatedNumber) =>
            ofSetting(stated, set) ?? ofQuantile(stated, result, shown);
          expect(wrongTold(rows, quantityOf, shown)).toEqual([]);
        }
      }
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
