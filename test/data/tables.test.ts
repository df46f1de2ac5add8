import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkRows } from "../../loaders/check-rows.js";
import { parseDataPackage } from "../../loaders/data-package.js";
import { parseTable } from "../../loaders/parse-table.js";
import { readData } from "../loaders/read-data.js";

const { resources } = parseDataPackage(readData("datapackage.json"));

function rowsOf(name: string) {
  const resource = resources.find((candidate) => candidate.name === name);
  if (!resource) throw new Error(`no table ${name}`);
  return parseTable(readData(resource.path), resource).map((row) => row.cells);
}

describe("data", () => {
  test.each(resources.map((resource) => [resource.path, resource] as const))(
    "%s keeps its schema",
    (path, resource) => {
      const rows = parseTable(readData(path), resource);
      expect(() => checkRows(rows, resource)).not.toThrow();
    },
  );

  test("the data package names every table in data, once", () => {
    const files = readdirSync("data", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".csv"))
      .sort();
    expect(resources.map(({ path }) => path).sort()).toEqual(files);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  // OE 2022-78 table 3-1: fourteen municipalities, "drøyt 460 000" inhabitants, 8.5 per cent.
  test("the sample has the report's inhabitants", () => {
    const inhabitants = rowsOf("sample-municipalities").map((row) => Number(row.inhabitants));
    const sum = inhabitants.reduce((total, count) => total + count, 0);
    expect(inhabitants).toHaveLength(14);
    expect(sum).toBe(460_838);
    expect(sum / 5_391_369).toBeCloseTo(0.085, 3);
  });

  test("adoption repeats the published counts (OE 2022-78 ch. 2.3.5)", () => {
    const using = Object.fromEntries(
      rowsOf("adoption").map((row) => [row.id, row.municipalitiesUsing]),
    );
    expect(using).toMatchObject({
      kjernejournal: 136,
      digihelse: 102,
      digihelsestasjon: 78,
      welfareTechnologyHub: 12,
      ehr: null,
    });
  });
});
