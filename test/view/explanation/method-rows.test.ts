import { expect, test } from "vitest";
import { methodExamples } from "../../../src/model/explanation/method-examples.js";
import { locales } from "../../../src/view/core/locale.js";
import { methodRows } from "../../../src/view/explanation/method-rows.js";
import { report, tables } from "../../model/core/report-tables.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { viewContext } from "../context.js";
import { holes } from "../holes.js";

const examples = methodExamples(tables, report);

test.each(locales)("every formula is told of once, in words: %s", (locale) => {
  const groups = methodRows(examples, { from: 2021, year: 2050 }, viewContext(locale));
  const rows = groups.flatMap((group) => group.rows);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(
    holes(
      rows.map(({ name, example }) => [name, example ?? ""]),
      "methods",
    ),
  ).toEqual([]);
});

test("the formulas of cost, staffing and differences have examples, which their inputs give", () => {
  const groups = methodRows(examples, { from: 2021, year: 2050 }, viewContext("nb"));
  const [result, , comparison] = groups;
  const bare = [result, comparison].flatMap(
    (group) => group?.rows.filter(({ example }) => example === null).map(({ id }) => id) ?? [],
  );
  // The report has no gains.
  expect(bare).toEqual(["method-gain"]);
  for (const quantity of examples.values())
    expect(recomputed(quantity)).toBeCloseTo(quantity.value, 6);
});
