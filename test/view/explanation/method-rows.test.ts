import { expect, test } from "vitest";
import { readPublished } from "../../../loaders/published.js";
import { methodExamples } from "../../../src/model/explanation/method-examples.js";
import { printedFigures } from "../../../src/pages/parts/printed-figures.js";
import { locales } from "../../../src/view/core/locale.js";
import { sentenceText } from "../../../src/view/core/sentence-parts.js";
import { methodRows } from "../../../src/view/explanation/method-rows.js";
import { flowNames } from "../../../src/view/ledger/flow-rows.js";
import { ledgerWords } from "../../../src/view/ledger/words/index.js";
import { readData } from "../../loaders/read-data.js";
import { report, tables } from "../../model/core/report-tables.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { viewContext } from "../context.js";
import { holes } from "../holes.js";
import { perInhabitant, sourceGround } from "../sources/published-checks.js";

const examples = methodExamples(tables, {
  usual: report,
  nameOf: (preset) => preset,
  flow: {
    printed: printedFigures(readPublished(readData), { locale: "nb" }),
    nameOf: flowNames(ledgerWords("nb")),
  },
  perInhabitant,
  source: sourceGround,
});

test.each(locales)("every formula is told of once, in words: %s", (locale) => {
  const groups = methodRows(examples, { from: 2021, year: 2050 }, viewContext(locale));
  const rows = groups.flatMap((group) => group.rows);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(
    holes(
      rows.map(({ name, example }) => [name, sentenceText(example ?? [])]),
      "methods",
    ),
  ).toEqual([]);
});

test("the formulas of cost, staffing, differences and the reports have examples, which their inputs give", () => {
  const groups = methodRows(examples, { from: 2021, year: 2050 }, viewContext("nb"));
  const [result, , comparison, , , ledger, , sources] = groups;
  const bare = [result, comparison, ledger, sources].flatMap(
    (group) => group?.rows.filter(({ example }) => example === null).map(({ id }) => id) ?? [],
  );
  // The report has no gains.
  expect(bare).toEqual(["method-gain"]);
  for (const quantity of examples.values())
    expect(recomputed(quantity)).toBeCloseTo(quantity.value, 6);
});
