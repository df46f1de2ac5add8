import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parseDataPackage } from "../../loaders/data-package.js";
import { findDataProblems } from "../../loaders/data-problems.js";
import type { ReadText } from "../../loaders/read-table.js";
import { siteFileNames, siteFiles } from "../../loaders/site-files.js";
import { loadSurvey } from "../../loaders/survey.js";
import { readData, readDataWith } from "./read-data.js";

const made = async (read: ReadText, name: string) =>
  Buffer.from(await siteFiles(read)(name)).toString("base64");

/** Which tables each file is made of. */
async function tablesOf(name: string): Promise<ReadonlySet<string>> {
  const asked = new Set<string>();
  await made((path) => {
    asked.add(path);
    return readData(path);
  }, name);
  return asked;
}

const asMade = new Map(
  await Promise.all(
    siteFileNames.map(
      async (name) =>
        [name, { tables: await tablesOf(name), file: await made(readData, name) }] as const,
    ),
  ),
);

const rowsOf = (text: string): string[][] => parse(text, { bom: true });

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** A table's text with its rows in another order. */
function withRows(change: (rows: string[][]) => string[][]): (text: string) => string {
  return (text) => {
    const [header = [], ...rows] = rowsOf(text);
    return [header, ...change(rows)].map((cells) => cells.map(quoted).join(",")).join("\n");
  };
}

const withFirst = (row: string) => (text: string) => text.replace("\n", `\n${row}\n`);

const { resources } = parseDataPackage(readData("datapackage.json"));
/** Its rows stand in the order of the reports, which is the one that they are shown in. */
const isShownInOrder = (path: string) => path.endsWith("published-results.csv");
const several = resources.filter(({ path }) => rowsOf(readData(path)).length > 2);

describe("the order of a table's rows", () => {
  it.each(several.map(({ path }) => path).filter((path) => !isShownInOrder(path)))(
    "says nothing: %s",
    async (path) => {
      const turned = readDataWith(
        path,
        withRows((rows) => rows.toReversed()),
      );
      for (const [name, { tables, file }] of asMade)
        if (tables.has(path)) expect(await made(turned, name), name).toBe(file);
    },
  );
});

it("the latest wage counts, wherever its row stands", () => {
  const later = "annualWageAllChapters,2023,617000,nok,reported,,A,later";
  for (const change of [(text: string) => `${text}${later}\n`, withFirst(later)]) {
    const { annualWage } = loadSurvey(readDataWith("ssb/staffing.csv", change));
    expect(annualWage).toEqual({
      year: 2023,
      nok: 617_000,
      row: { sureness: "A", source: "later" },
    });
  }
});

describe("a row that stands twice", () => {
  it.each(resources.map(({ path }) => path))("is told of by its line: %s", (path) => {
    const doubled = readDataWith(
      path,
      withRows((rows) => [...rows, ...rows.slice(0, 1)]),
    );
    const line = rowsOf(readData(path)).length + 1;
    expect(findDataProblems(doubled)).toEqual([
      expect.stringContaining(`${path.split("/").at(-1)}:${line} `),
    ]);
  });
});
