import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { workbookBlob } from "../../../../src/components/core/workbook/workbook-file.js";
import type { Scenario } from "../../../../src/model/scenario/scenario.js";
import { decodeScenario } from "../../../../src/model/sharing/scenario-json.js";
import { locales } from "../../../../src/view/core/locale.js";
import type { ReadSheet } from "../../../../src/view/core/workbook.js";
import { scenarioProblemText } from "../../../../src/view/sharing/scenario-problem-text.js";
import { readWorkbook } from "../../../../src/view/sharing/workbook/read-workbook.js";
import { scenarioWorkbook } from "../../../../src/view/sharing/workbook/scenario-workbook.js";
import { tables } from "../../../model/core/report-tables.js";
import { arbitraryScenario } from "../../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../../context.js";
import { readSheets } from "./read-sheets.js";

const nb = viewContext("nb");
const decode = (json: unknown) => decodeScenario(json, tables);
const keyColumn = 5;

interface Example {
  readonly scenario: Scenario;
  readonly sheet: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Some scenarios, and the rows that a file of each is read as. */
let examples: readonly Example[];

beforeAll(async () => {
  const scenarios = fc.sample(arbitraryScenario, { numRuns: 30, seed: 1 });
  examples = await Promise.all(
    scenarios.map(async (scenario) => {
      // The others hold nothing that is read.
      const [assumptions] = scenarioWorkbook(scenario, tables, { context: nb, link: "" });
      if (assumptions === undefined) throw new Error("no sheet");
      const [first] = await readSheets(await workbookBlob([assumptions]));
      if (first === undefined) throw new Error("no sheet");
      return { scenario, sheet: first.sheet, rows: first.data };
    }),
  );
});

const read = ({ sheet }: Example, data: ReadSheet["data"]) =>
  readWorkbook([{ sheet, data }], decode);

const place = ({ rows }: Example, key: string) => rows.findIndex((row) => row[keyColumn] === key);

/** The row of a key, from 0, with a cell of it replaced. */
function withCell(example: Example, key: string, column: number, value: unknown) {
  const at = place(example, key);
  if (at < 0) throw new Error(`no row has the key ${key}`);
  return example.rows.map((row, index) =>
    index === at ? row.map((cell, number) => (number === column ? value : cell)) : row,
  );
}

const arbitraryExample = fc.nat().map((number) => examples[number % examples.length] as Example);

describe("a workbook's rows", () => {
  test("are refused where there are far too many keys, without comparing them all", () => {
    const [one] = examples;
    if (one === undefined) throw new Error("no example");
    const more = Array.from({ length: 160_000 }, (_, number) => [
      ...["", 0.05, null, null, null],
      `growthPerYear.ehr.${number}`,
    ]);
    const { problems } = read(one, [...one.rows, ...more]);
    expect(problems).toEqual([{ field: one.sheet, value: "", kind: "tooManyCells", expected: [] }]);
  });

  test("may stand in any order: the scenario is the same", () => {
    fc.assert(
      fc.property(arbitraryExample, fc.infiniteStream(fc.double({ noNaN: true })), (one, dice) => {
        const tagged = one.rows.map((row) => [dice.next().value, row] as const);
        const mixed = tagged.sort(([a], [b]) => Number(a) - Number(b)).map(([, row]) => row);
        const { scenario, problems } = read(one, mixed);
        expect(problems).toEqual([]);
        expect(scenario).toEqual(one.scenario);
      }),
      { numRuns: 300 },
    );
  });

  test("are found when columns are moved or put in: the scenario is the same, and cells are named", () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
    fc.assert(
      fc.property(arbitraryExample, orders, (one, order) => {
        const move = (rows: Example["rows"]) =>
          rows.map((row) => order.map((at) => row[at] ?? null));
        const { scenario, problems } = read(one, move(one.rows));
        expect(problems).toEqual([]);
        expect(scenario).toEqual(one.scenario);
        const wrong = read(one, move(withCell(one, "growthPerYear.ehr.0", 1, "seks"))).problems;
        const column = "ABCDEFGH"[order.indexOf(1)];
        const row = place(one, "growthPerYear.ehr.0") + 1;
        expect(wrong).toMatchObject([{ field: `Forutsetninger!${column}${row}`, value: "seks" }]);
        const unknown = withCell(one, "growthPerYear.ehr.0", keyColumn, "growthPerYear.ehr.x");
        const keyAt = `Forutsetninger!${"ABCDEFGH"[order.indexOf(keyColumn)]}${row}`;
        expect(read(one, move(unknown)).problems[0]).toMatchObject({ field: keyAt });
      }),
      { numRuns: 100 },
    );
  });

  test("without the column of keys or of values are refused by the column's heading", () => {
    const [one] = examples;
    if (one === undefined) throw new Error("no example");
    const told = (gone: number) => {
      const rows = one.rows.map((row) => row.filter((_, column) => column !== gone));
      const { scenario, problems } = read(one, rows);
      expect(scenario).toEqual(decode({}).scenario);
      return problems.map((problem) =>
        [problem.field, scenarioProblemText(problem, nb)].join(": "),
      );
    };
    expect(told(keyColumn)).toEqual([
      "Forutsetninger: Kolonnen «Nøkkel (ikke endre)» mangler. Den står i kolonne F når filen lastes ned.",
    ]);
    expect(told(1)).toEqual([
      "Forutsetninger: Kolonnen «Verdi» mangler. Den står i kolonne B når filen lastes ned.",
    ]);
  });

  test("are read by their usual columns where a heading was changed", () => {
    for (const one of examples) {
      const rows = one.rows.map((row) =>
        row.map((cell) => (cell === "Verdi" || cell === "Nøkkel (ikke endre)" ? "Vårt" : cell)),
      );
      expect(read(one, rows)).toMatchObject({ scenario: one.scenario, problems: [] });
    }
  });

  test("swapped rates keep the periods that their keys name", () => {
    for (const one of examples) {
      const [a, b] = ["growthPerYear.ehr.0", "growthPerYear.ehr.1"].map((key) => place(one, key));
      if (a === undefined || b === undefined || b < 0) continue;
      const swapped = one.rows.map(
        (row, index) => one.rows[{ [a]: b, [b]: a }[index] ?? index] ?? row,
      );
      expect(read(one, swapped).scenario.growthPerYear.ehr).toEqual(one.scenario.growthPerYear.ehr);
    }
  });

  test("a key that stands twice is refused, with both cells, and no rate is taken", () => {
    fc.assert(
      fc.property(arbitraryExample, fc.nat(), fc.nat(), fc.double(), (one, from, to, value) => {
        const keyed = one.rows.filter((row) => typeof row[keyColumn] === "string").slice(1);
        const copied = keyed[from % keyed.length] ?? [];
        const twice = copied.map((cell, column) => (column === 1 ? value : cell));
        const { problems, scenario } = read(
          one,
          one.rows.toSpliced(to % one.rows.length, 0, twice),
        );
        const key = String(copied[keyColumn]);
        expect(problems).toContainEqual(
          expect.objectContaining({ kind: "repeatedRow", value: key }),
        );
        for (const { field, expected } of problems)
          expect([field, ...expected].join()).toMatch(/^Forutsetninger!F\d+,Forutsetninger!F\d+$/);
        expect(scenario).toEqual(decode({}).scenario);
      }),
      { numRuns: 100 },
    );
  });

  test("a rate that is missing is named by its key", () => {
    fc.assert(
      fc.property(
        arbitraryExample,
        fc.constantFrom("ehr", "other"),
        fc.nat(),
        (one, name, number) => {
          const period = number % one.scenario.growthPerYear.ehr.length;
          const key = `growthPerYear.${name}.${period}`;
          const short = one.rows.filter((row) => row[keyColumn] !== key);
          expect(read(one, short).problems).toEqual([
            { field: `Forutsetninger: ${key}`, value: "", kind: "missing", expected: [] },
          ]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each(["growthPerYear.ehr.7", "growthPerYear.ehr.00", "growthPerYear.ehr.x"])(
    "the unknown key %s is refused, by its cell",
    (wrong) => {
      for (const one of examples) {
        const rows = withCell(one, "growthPerYear.ehr.0", keyColumn, wrong);
        const cell = `Forutsetninger!F${place(one, "growthPerYear.ehr.0") + 1}`;
        const { problems } = read(one, rows);
        expect(problems).toContainEqual(
          expect.objectContaining({ field: cell, value: wrong, kind: "unknownRow" }),
        );
      }
    },
  );

  test("a text or nothing in a rate's cell gets advice for a cell", () => {
    const [one] = examples;
    if (one === undefined) throw new Error("no example");
    const cell = `Forutsetninger!B${place(one, "growthPerYear.ehr.0") + 1}`;
    const sentences = ["0,05", null].map((value) => {
      const [problem] = read(one, withCell(one, "growthPerYear.ehr.0", 1, value)).problems;
      if (problem === undefined) throw new Error("no problem");
      return `${problem.field}: ${scenarioProblemText(problem, nb)}`;
    });
    expect(sentences).toEqual([
      `${cell}: «0,05» er ikke et tall. Skriv for eksempel 5 % i cellen, med formatet prosent.`,
      `${cell}: Cellen er tom. Skriv for eksempel 5 % i den.`,
    ]);
  });

  test("half a gain is refused by the cell that is empty, and not in the file's own words", () => {
    const [one] = examples;
    if (one === undefined) throw new Error("no example");
    const half = { ...one, rows: withCell(one, "staffing.gains.ehr.mnokPerYear", 1, 100) };
    const rows = withCell(half, "staffing.gains.ehr.fullYear", 1, null);
    const field = `Forutsetninger!B${place(one, "staffing.gains.ehr.fullYear") + 1}`;
    const [problem] = read(one, rows).problems;
    if (problem === undefined) throw new Error("no problem");
    expect(problem).toMatchObject({ field, kind: "halfGain", value: "" });
    expect(scenarioProblemText(problem, nb)).toBe(
      "Cellen er tom, men gevinsten er begynt på. Den trenger både millioner kroner per år (høyst 1\u00a0000\u00a0000) og et år fra 2022 til 2050. La begge stå tomme uten gevinst.",
    );
    expect(scenarioProblemText(problem, viewContext("en"))).toMatch(/^The cell is empty, but /);
  });

  test("an emptied cell is told of in a reader's words, whichever it is", () => {
    const [one] = examples;
    if (one === undefined) throw new Error("no example");
    const keys = one.rows.map((row) => row[keyColumn]).filter((key) => typeof key === "string");
    for (const key of keys)
      for (const problem of read(one, withCell(one, key, 1, null)).problems)
        for (const locale of locales)
          expect(scenarioProblemText(problem, viewContext(locale))).not.toMatch(/«"*»|“"*”|null/);
  });
});
