import { describe, expect, test } from "vitest";
import { findDataProblems } from "../../loaders/data-problems.js";
import { readData, readDataWith } from "./read-data.js";

describe("findDataProblems", () => {
  test("finds nothing in this project", () => {
    expect(findDataProblems(readData)).toEqual([]);
  });

  test("names file, line, column and expectation in every table that has a fault", () => {
    const broken = readDataWith("oe-2022-78/growth-rates.csv", (text) =>
      text.replace("ehr,medium,2021,2025,0.1", "ehr,medium,2021,2025,n/a"),
    );
    const problems = findDataProblems((path) =>
      path === "ssb/prices.csv" ? readData(path).replace("\n", ",more\n") : broken(path),
    );
    expect(problems).toEqual([
      expect.stringMatching(/^growth-rates\.csv:\d+ growthPerYear: expected a number, got "n\/a"$/),
      expect.stringMatching(/^prices\.csv:1 more: unexpected column/),
    ]);
  });

  test("tells of a table that is not there", () => {
    const problems = findDataProblems((path) => {
      if (path.endsWith("prices.csv")) throw new Error(`no such file: ${path}`);
      return readData(path);
    });
    expect(problems).toEqual(["no such file: ssb/prices.csv"]);
  });

  test("names every fault of the data package, by table and column", () => {
    const broken = readDataWith("datapackage.json", (text) =>
      text
        .replace(/"licenses": \[[^\]]*\]/, '"licences": []')
        .replace('"type": "integer"', '"type": "date"'),
    );
    expect(findDataProblems(broken)).toEqual([
      expect.stringMatching(/^datapackage\.json growth-rates\.licenses: /),
      expect.stringMatching(/^datapackage\.json growth-rates\.schema\.fields\.periodStart\.type: /),
      expect.stringMatching(/^datapackage\.json growth-rates\.licences: /),
    ]);
  });

  test("says where a data package is no JSON", () => {
    const broken = readDataWith("datapackage.json", (text) => text.replace(",", ",,"));
    expect(findDataProblems(broken)).toEqual([expect.stringMatching(/^datapackage\.json: .*JSON/)]);
  });

  test("does not ask for what follows from the path", () => {
    const shorter = readDataWith("datapackage.json", (text) =>
      text.replace(
        /^ *"(format|mediatype|encoding)": .*\n|^ *"profile": "tabular-data-resource",\n/gm,
        "",
      ),
    );
    expect(findDataProblems(shorter)).toEqual([]);
  });
});
