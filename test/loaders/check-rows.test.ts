import { describe, expect, test } from "vitest";
import { checkRows } from "../../loaders/check-rows.js";
import { findResource, parseDataPackage } from "../../loaders/data-package.js";
import { parseTable } from "../../loaders/parse-table.js";
import { growthRates, withLine } from "./growth-rates.js";
import { readData } from "./read-data.js";

const check = (text: string) => () => checkRows(parseTable(text, growthRates), growthRates);

describe("checkRows", () => {
  test("refuses two rows with the same key, naming both lines", () => {
    expect(check(withLine(8, "ehr,low,2021,2025,0.1,4-1"))).toThrow(
      new Error(
        "growth-rates.csv:8 category,scenario,periodStart: " +
          'expected a row of its own, got "ehr, low, 2021" as on line 2',
      ),
    );
  });

  test.each([2, 13, 37])("refuses the table without the rate on line %d", (line) => {
    expect(check(withLine(line, null))).toThrow(
      /^growth-rates\.csv:36 category,scenario,periodStart: expected a row for "\w+, \w+, 20\d\d", got none$/,
    );
  });

  test("names the missing combination", () => {
    expect(check(withLine(7, null))).toThrow('expected a row for "ehr, medium, 2030", got none');
  });

  test("refuses a total that is not the sum of its parts", () => {
    const dataPackage = parseDataPackage(readData("datapackage.json"));
    const table = findResource(dataPackage, "population-actual");
    const text = readData(table.path).replace("2021,", "2021,1");
    expect(() => checkRows(parseTable(text, table), table)).toThrow(
      /^population-actual\.csv:37 population: expected the sum of its parts, \d+, got "5391369"$/,
    );
  });
});
