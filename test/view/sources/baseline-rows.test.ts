import { describe, expect, test } from "vitest";
import { known } from "../../../src/model/core/series.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { fittedTotals } from "../../../src/model/sources/reconstruction-quantities.js";
import { statedSourceQuantities } from "../../../src/model/sources/stated-source-quantities.js";
import { ofNumber } from "../../../src/pages/parts/explain-number.js";
import { askedCell, type TableRows } from "../../../src/view/figure/figure.js";
import { baselineRows, findCheck, fitRows } from "../../../src/view/sources/baseline-rows.js";
import { report, tables } from "../../model/core/report-tables.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { checks, contexts, sourceGround } from "./published-checks.js";

const cells = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => String(cell).replaceAll("\u00a0", " ")));

/** How many numbers of a table's columns open what gives them, but for rounding; throws for one that differs. */
function opened(table: TableRows, places: readonly number[], decimals: number) {
  const numbers = table.rows.flatMap((cells, row) =>
    places.map((place) => {
      const [asked] = known(askedCell(table, row, place)).numbers;
      const { id, ...at } = known(asked).stated;
      const of = known(new Map<string, Describe>(Object.entries(statedSourceQuantities)).get(id));
      const shown = String(cells[place]).replaceAll("\u00a0", "");
      const value = Number(shown.replace(",", ".").replace("−", "-"));
      expect(Math.abs(recomputed(of(at, sourceGround)) - value)).toBeLessThan(
        0.5001 / 10 ** decimals,
      );
      return cells[place];
    }),
  );
  return numbers.length;
}

type Describe = (typeof statedSourceQuantities)[keyof typeof statedSourceQuantities];

describe("baselineRows", () => {
  test("marks what is printed and what is reconstructed, with the range of rounding", () => {
    expect(cells(baselineRows(tables.baseline, contexts.nb).rows)).toEqual([
      ["Journalløsninger (EPJ)", "850,0", "845,0", "855,0", "Trykt i rapporten"],
      ["Velferdsteknologi", "1 409,1", "1 372,0", "1 448,9", "Rekonstruert"],
      ["Nasjonale løsninger", "305,0", "304,5", "305,5", "Trykt i rapporten"],
      ["Andre løsninger og kostnader", "1 935,6", "1 861,9", "2 002,0", "Rekonstruert"],
      ["Sum", "4 499,7", "4 459,5", "4 535,3", "null"],
    ]);
  });

  test("what is reconstructed is what the five totals in its arithmetic give", () => {
    for (const category of ["welfareTechnology", "other"] as const) {
      const cost = statedSourceQuantities.reconstructedCost({ category }, sourceGround);
      expect(recomputed(cost)).toBe(tables.baseline.cost[category].mnok);
      const printed = cost.inputs
        .filter((_, place) => place % 4 === 0)
        .map((left) => left.inputs[0]);
      expect(printed.map((total) => total?.origin)).toEqual(
        fittedTotals.map(([id]) => ({ kind: "published", id })),
      );
    }
  });

  test("each end is what the arithmetic that it opens gives", () => {
    expect(opened(baselineRows(tables.baseline, contexts.nb), [2, 3], 1)).toBe(10);
  });
});

describe("fitRows", () => {
  test("shows how the five totals are met", () => {
    expect(cells(fitRows(checks, contexts.en).rows).map((row) => row.slice(1))).toEqual([
      ["4.5 bn kr", "4,500", "0"],
      ["5.8 bn kr", "5,803", "+3"],
      ["about 9.5 bn kr", "9,399", "−101"],
      ["9.3 bn kr", "9,399", "+99"],
      ["19.2 bn kr", "19,200", "0"],
    ]);
  });

  test("a number of it is the total that it says it is", () => {
    const scenario = presetScenario(tables.baseline, "medium", report);
    const { columns, rows } = fitRows(checks, contexts.nb);
    const [, , ours] = columns;
    for (const [row, cells] of rows.entries()) {
      const stated = typeof ours === "object" ? ours.stated?.(row) : null;
      const quantity = ofNumber(known(stated ?? null), tables, scenario);
      expect(contexts.nb.format.integer(recomputed(quantity))).toBe(cells[2]);
    }
  });

  test("each difference is what the arithmetic that it opens gives", () => {
    expect(opened(fitRows(checks, contexts.nb), [3], 0)).toBe(5);
  });

  test("names a check it can't find", () => {
    expect(() => findCheck(checks, "total2021Low95")).toThrow('no check of "total2021Low95"');
  });
});
