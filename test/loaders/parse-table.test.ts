import { describe, expect, test } from "vitest";
import { parseTable } from "../../loaders/parse-table.js";
import { growthRates, growthRatesText, withLine } from "./growth-rates.js";

const columns = "category,scenario,periodStart,periodEnd,growthPerYear,sourceTable";
const parse = (text: string) => () => parseTable(text, growthRates);

describe("parseTable", () => {
  test("gives typed cells and the line each row stands on", () => {
    const rows = parseTable(growthRatesText, growthRates);
    expect(rows).toHaveLength(36);
    expect(rows[2]).toEqual({
      line: 4,
      cells: {
        category: "ehr",
        scenario: "low",
        periodStart: 2030,
        periodEnd: 2050,
        growthPerYear: -0.02,
        sourceTable: "4-1",
      },
    });
  });

  test("reads a file with a byte order mark and with Windows line ends", () => {
    const text = `\uFEFF${growthRatesText.replaceAll("\n", "\r\n")}`;
    expect(parseTable(text, growthRates)).toEqual(parseTable(growthRatesText, growthRates));
  });

  test.each([
    ["not a number", "ehr,high,2021,2025,n/a,4-1", 'growthPerYear: expected a number, got "n/a"'],
    [
      "decimal comma",
      'ehr,high,2021,2025,"0,1",4-1',
      'growthPerYear: expected a number, got "0,1"',
    ],
    ["exponent", "ehr,high,2021,2025,1e9,4-1", 'growthPerYear: expected a number, got "1e9"'],
    ["no value", "ehr,high,2021,2025,,4-1", 'growthPerYear: expected a number, got ""'],
    ["too low", "ehr,high,2021,2025,-0.6,4-1", 'growthPerYear: expected at least -0.5, got "-0.6"'],
    ["too high", "ehr,high,2021,2025,1.5,4-1", 'growthPerYear: expected at most 1, got "1.5"'],
    [
      "not whole",
      "ehr,high,2021.5,2025,0.1,4-1",
      'periodStart: expected a whole number, got "2021.5"',
    ],
    ["no text", ",high,2021,2025,0.1,4-1", 'category: expected a text, got ""'],
    [
      "wrong enum",
      "ehr,huge,2021,2025,0.1,4-1",
      'scenario: expected one of low, medium, high, got "huge"',
    ],
    [
      "wrong pattern",
      "ehr,high,2021,2025,0.1,5-1",
      'sourceTable: expected a text like 4-[1-4], got "5-1"',
    ],
    ["too few cells", "ehr,high,2021,2025,0.1", "sourceTable: expected 6 cells, got 5"],
    ["too many cells", "ehr,high,2021,2025,0.1,4-1,x", "sourceTable: expected 6 cells, got 7"],
    ["blank line", "", "scenario: expected 6 cells, got 1"],
  ])("refuses a row with %s", (_, line, message) => {
    expect(parse(withLine(8, line))).toThrow(new Error(`growth-rates.csv:8 ${message}`));
  });

  test.each([
    ["a missing column", columns.replace(",periodEnd", ""), "periodEnd: missing column, got"],
    ["an extra column", `${columns},note`, `note: unexpected column, expected "${columns}"`],
    [
      "columns in another order",
      "scenario,category,periodStart,periodEnd,growthPerYear,sourceTable",
      `scenario: unexpected column, expected "${columns}"`,
    ],
    [
      "a misspelt column",
      columns.replace("growthPerYear", "growth"),
      "growthPerYear: missing column",
    ],
    ["another separator", columns.replaceAll(",", ";"), "category: missing column"],
  ])("refuses a header with %s", (_, header, message) => {
    expect(parse(withLine(1, header))).toThrow(`growth-rates.csv:1 ${message}`);
  });

  test("refuses an empty file and one with a header only", () => {
    expect(parse("")).toThrow(
      `growth-rates.csv:1 ${columns}: expected a header, got an empty file`,
    );
    expect(parse(`${columns}\n`)).toThrow(
      `growth-rates.csv:2 ${columns}: expected a row, got the end of the file`,
    );
  });

  test("refuses a quote that is never closed, with its line", () => {
    expect(parse(withLine(5, 'ehr,"medium,2021,2025,0.1,4-1'))).toThrow(
      /^growth-rates\.csv:\d+ row: .*[Qq]uote/,
    );
  });
});
